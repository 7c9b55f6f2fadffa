package laurel.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.Mechanism;

/** A participation as the text that stores keep. */
final class ParticipationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParticipationJson() {}

    static String write(Participation participation) {
        ObjectNode json = JSON.createObjectNode()
                .put("asOf", participation.asOf().toString())
                .put("people", participation.people());
        json.set("topics", JSON.valueToTree(participation.topics()));
        json.set("badges", JSON.valueToTree(participation.badges()));
        ObjectNode mechanisms = json.putObject("mechanisms");
        participation.mechanisms().forEach((mechanism, acted) -> mechanisms
                .putArray(mechanism.name())
                .add(acted.actions())
                .add(acted.people()));
        ArrayNode teams = json.putArray("teams");
        for (Participation.TeamPart team : participation.teams()) {
            teams.addObject()
                    .put("team", team.team())
                    .put("size", team.size())
                    .put("people", team.people())
                    .set("topics", JSON.valueToTree(team.topics()));
        }
        json.putArray("others")
                .add(participation.others().teams())
                .add(participation.others().people());
        return json.toString();
    }

    static Participation read(String text) {
        JsonNode json = tree(text);
        Map<Mechanism, Participation.Acted> mechanisms = new EnumMap<>(Mechanism.class);
        json.path("mechanisms")
                .properties()
                .forEach(each -> mechanisms.put(
                        Mechanism.valueOf(each.getKey()),
                        new Participation.Acted(
                                each.getValue().path(0).intValue(),
                                each.getValue().path(1).intValue())));
        List<Participation.TeamPart> teams = new ArrayList<>();
        json.path("teams")
                .forEach(team -> teams.add(new Participation.TeamPart(
                        team.path("team").textValue(),
                        team.path("size").intValue(),
                        team.path("people").intValue(),
                        counts(team.path("topics")))));
        return new Participation(
                Instant.parse(json.path("asOf").asText()),
                json.path("people").intValue(),
                counts(json.path("topics")),
                mechanisms,
                counts(json.path("badges")),
                teams,
                new Participation.Others(
                        json.at("/others/0").intValue(), json.at("/others/1").intValue()));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What is kept of a campaign cannot be read", broken);
        }
    }

    private static Map<String, Integer> counts(JsonNode json) {
        Map<String, Integer> counts = new HashMap<>();
        json.properties()
                .forEach(each -> counts.put(each.getKey(), each.getValue().intValue()));
        return counts;
    }
}
