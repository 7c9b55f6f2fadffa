package laurel.imports.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the exports of a source are read.
 *
 * @param columns which column means what, by its name
 * @param type the action that a row is
 * @param monthFirst whether 11/12/2026 is the twelfth of November
 */
public record Reading(Map<Meaning, String> columns, String type, boolean monthFirst) {
    /** What a row is unless somebody says otherwise. */
    public static final String USUAL_TYPE = "resource.viewed";

    public Reading {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
    }

    /** The name of the column that means this. */
    public Optional<String> column(Meaning meaning) {
        return Optional.ofNullable(columns.get(meaning));
    }

    /** As it is kept. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode names = json.putObject("columns");
        for (Meaning meaning : Meaning.values()) {
            column(meaning).ifPresent(name -> names.put(meaning.id(), name));
        }
        return json.put("type", type).put("dates", monthFirst ? "month-first" : "day-first");
    }

    /** As it was kept. What can't be understood is left out. */
    public static Reading of(JsonNode json) {
        Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
        json.path("columns").properties().forEach(entry -> Meaning.withId(entry.getKey())
                .filter(meaning -> !entry.getValue().asText("").isEmpty())
                .ifPresent(meaning -> columns.put(meaning, entry.getValue().asText())));
        return new Reading(
                columns,
                json.path("type").asText(USUAL_TYPE),
                json.path("dates").asText("").equals("month-first"));
    }
}
