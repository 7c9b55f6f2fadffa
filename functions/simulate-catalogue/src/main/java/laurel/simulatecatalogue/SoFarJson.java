package laurel.simulatecatalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import laurel.action.Mechanism;
import laurel.people.PersonId;
import laurel.progress.Points;
import laurel.simulate.Effect;
import laurel.simulate.MovedBy;
import laurel.simulate.Simulate;

/** How far a simulation has come, for whoever asks to send back: so nothing of it has to be kept here. */
final class SoFarJson {
    private SoFarJson() {}

    static ObjectNode write(Simulate.SoFar soFar) {
        Effect effect = soFar.effect();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("revision", soFar.revision());
        json.put("last", soFar.last() == null ? null : soFar.last().value());
        json.put("people", effect.people()).put("active", effect.active());
        json.set("before", points(effect.before()));
        json.set("after", points(effect.after()));
        ObjectNode badges = json.putObject("badges");
        effect.badges()
                .forEach((badge, of) ->
                        badges.putArray(badge).add(of.gain()).add(of.keep()).add(of.lose()));
        ObjectNode moved = json.putObject("moved");
        effect.moved().forEach((by, many) -> moved.put(by.name(), many));
        return json;
    }

    /** Reads what {@link #write} wrote; what is not there is nothing. */
    static Simulate.SoFar read(JsonNode json) {
        if (!json.path("last").isTextual()) {
            return Simulate.SoFar.NOTHING;
        }
        Map<String, Effect.OfBadge> badges = new HashMap<>();
        json.path("badges").properties().forEach(badge -> {
            JsonNode of = badge.getValue();
            badges.put(
                    badge.getKey(),
                    new Effect.OfBadge(
                            of.path(0).asInt(), of.path(1).asInt(), of.path(2).asInt()));
        });
        Map<MovedBy, Integer> moved = new EnumMap<>(MovedBy.class);
        for (MovedBy by : MovedBy.values()) {
            if (json.path("moved").has(by.name())) {
                moved.put(by, json.path("moved").path(by.name()).asInt());
            }
        }
        Effect effect = new Effect(
                json.path("people").asInt(),
                json.path("active").asInt(),
                points(json.path("before")),
                points(json.path("after")),
                badges,
                moved);
        return new Simulate.SoFar(
                json.path("revision").asLong(), new PersonId(json.path("last").asText()), effect);
    }

    private static ArrayNode points(Points points) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        Mechanism.ALL.forEach(mechanism -> json.add(points.of(mechanism)));
        return json;
    }

    private static Points points(JsonNode json) {
        Points points = Points.NONE;
        for (Mechanism mechanism : Mechanism.ALL) {
            points = points.plus(mechanism, json.path(mechanism.ordinal()).asInt());
        }
        return points;
    }
}
