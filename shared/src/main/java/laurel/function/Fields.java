package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which fields a request may have. One that is misspelled, or of another kind, is never taken for one that was left out. */
public final class Fields {
    private final Map<String, Kind> known;

    /** What a field holds. */
    public enum Kind {
        TEXT("a text"),
        NUMBER("a whole number"),
        WHETHER("true or false"),
        OBJECT("what came in the answer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        private boolean is(JsonNode value) {
            return switch (this) {
                case TEXT -> value.isTextual();
                case NUMBER -> value.isInt();
                case WHETHER -> value.isBoolean();
                case OBJECT -> value.isObject();
            };
        }
    }

    public Fields(Map<String, Kind> known) {
        this.known = new TreeMap<>(known);
    }

    /** What is wrong with the fields of a request, and what to send instead; nothing if they may be there. */
    public Optional<String> wrong(ObjectNode body) {
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            Kind kind = known.get(field.getKey());
            if (kind == null) {
                return Optional.of("\"" + field.getKey() + "\" is no field of this request. Its fields are: "
                        + String.join(", ", known.keySet()) + ".");
            }
            if (!kind.is(field.getValue())) {
                return Optional.of(field.getKey() + ": write " + kind.words + ".");
            }
        }
        return Optional.empty();
    }
}
