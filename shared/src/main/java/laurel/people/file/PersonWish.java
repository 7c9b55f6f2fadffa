package laurel.people.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a person to be, read from JSON: the cells of one line of a people file. A field that was not sent is
 * a column that the file does not have; null is an empty cell.
 *
 * @param championOf teams, which here may have spaces in their names; null if not sent
 * @param version the one that was seen; null if not sent
 */
record PersonWish(
        Map<Column, String> cells,
        @Nullable Set<String> championOf,
        @Nullable Long version,
        List<PersonFault> faults) {

    private static final int MOST_OF_A_LIST = 50;
    private static final Map<String, Column> FIELDS = new TreeMap<>(Map.ofEntries(
            Map.entry("id", Column.PERSON_ID),
            Map.entry("name", Column.NAME),
            Map.entry("email", Column.EMAIL),
            Map.entry("team", Column.TEAM),
            Map.entry("serviceArea", Column.SERVICE_AREA),
            Map.entry("role", Column.ROLE),
            Map.entry("aliases", Column.ALIASES),
            Map.entry("championOf", Column.CHAMPION_OF),
            Map.entry("regulator", Column.REGULATOR),
            Map.entry("registeredOn", Column.REGISTERED_ON),
            Map.entry("joinedOn", Column.JOINED_ON),
            Map.entry("leftOn", Column.LEFT_ON),
            Map.entry("managerId", Column.MANAGER_ID),
            Map.entry("awayUntil", Column.AWAY_UNTIL)));

    /** Reads a wish about somebody new, or, with {@code change}, about somebody who is there. */
    static PersonWish read(ObjectNode json, boolean change) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        List<PersonFault> faults = new ArrayList<>();
        Set<String> championOf = null;
        Long version = null;
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            Column column = FIELDS.get(name);
            if (change && name.equals("version")) {
                version = value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null;
            } else if (column == null || (change && column == Column.PERSON_ID)) {
                faults.add(new PersonFault(
                        "",
                        "One field is none of a person's. Their fields are: " + String.join(", ", FIELDS.keySet())
                                + (change ? ", version; the id stays as it is." : ".")));
            } else if (column == Column.CHAMPION_OF || column == Column.ALIASES) {
                Optional<Set<String>> texts = texts(value);
                if (texts.isEmpty()) {
                    faults.add(new PersonFault(
                            name, "Send a list of at most " + MOST_OF_A_LIST + " texts, for example [\"north\"]."));
                } else if (column == Column.CHAMPION_OF) {
                    championOf = texts.get();
                } else {
                    cells.put(column, String.join(" ", texts.get()));
                }
            } else if (value.isTextual() || value.isNull()) {
                cells.put(column, value.isNull() ? "" : value.textValue());
            } else {
                faults.add(new PersonFault(name, "Send a text, or null to empty it."));
            }
        }
        if (change && version == null) {
            faults.add(new PersonFault(
                    "version", "Send the version that you saw, a whole number, so that nobody's change is lost."));
        }
        return new PersonWish(cells, championOf, version, List.copyOf(faults));
    }

    /** A fault of a line as one of a field. */
    static PersonFault fault(BadLine bad) {
        String field = field(bad.field());
        String wrong = bad.wrong().endsWith(".") ? bad.wrong() : bad.wrong() + ".";
        return new PersonFault(
                field, Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1) + " " + bad.instead());
    }

    /** The name of the field that a column is, by the column's header; empty if there is none. */
    static String field(String header) {
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue().header().equals(header))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Optional<Set<String>> texts(JsonNode value) {
        if (value.isNull()) {
            return Optional.of(Set.of());
        }
        if (!value.isArray() || value.size() > MOST_OF_A_LIST) {
            return Optional.empty();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode one : value) {
            if (!one.isTextual() || one.textValue().isBlank()) {
                return Optional.empty();
            }
            texts.add(one.textValue().strip());
        }
        return Optional.of(texts);
    }
}
