package laurel.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes what may be told of a campaign as the API's JSON. */
public final class SummaryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SummaryJson() {}

    /** A summary. */
    public static ObjectNode of(Summary summary) {
        ObjectNode json = NODES.objectNode().put("asOf", summary.asOf().toString());
        json.set("people", of(summary.people()));
        json.set("topics", of(summary.topics()));
        ArrayNode mechanisms = json.putArray("mechanisms");
        for (Summary.MechanismLine line : summary.mechanisms()) {
            ObjectNode mechanism =
                    mechanisms.addObject().put("mechanism", line.mechanism().id());
            line.actions()
                    .ifPresentOrElse(
                            actions -> mechanism.put("actions", actions),
                            () -> mechanism.put("note", "by fewer than five people"));
        }
        json.set("badges", of(summary.badges()));
        json.set("teams", of(summary.teams()));
        if (summary.otherTeams() > 0) {
            json.putObject("otherTeams").put("teams", summary.otherTeams()).set("people", of(summary.inOtherTeams()));
        }
        return json;
    }

    /** Lines of people. */
    public static ArrayNode of(List<Summary.Line> lines) {
        ArrayNode json = NODES.arrayNode();
        for (Summary.Line line : lines) {
            json.addObject().put("id", line.id()).put("name", line.name()).set("people", of(line.people()));
        }
        return json;
    }

    /** A number of people: {@code {"number": 12}} or what is told in its place, {@code {"words": "fewer than five"}}. */
    public static ObjectNode of(Told told) {
        ObjectNode json = NODES.objectNode();
        return switch (told) {
            case Told.Exactly exactly -> json.put("number", exactly.people());
            case Told.FewerThanFive few -> json.put("words", "fewer than five");
            case Told.Roughly roughly -> json.put("words", roughly.words());
        };
    }
}
