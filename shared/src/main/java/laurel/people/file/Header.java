package laurel.people.file;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first line of the file.
 *
 * @param columns where each known column stands, counting from 0
 * @param unknown the names that mean nothing here
 * @param width how many columns there are, unknown ones included
 */
record Header(Map<Column, Integer> columns, List<String> unknown, int width) {
    static final String WHAT_TO_WRITE =
            "Send a CSV file in UTF-8 whose first line names its columns, for example: person_id,name,email,team,role,aliases";

    Header {
        columns = new EnumMap<>(columns);
        unknown = List.copyOf(unknown);
    }

    static Read of(List<String> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Column> column = Column.named(cells.get(i));
            if (column.isPresent() && columns.containsKey(column.get())) {
                return new Wrong(
                        "The first line names " + column.get().header() + " twice. Keep one of the two columns.");
            }
            if (column.isPresent()) {
                columns.put(column.get(), i);
            } else if (!cells.get(i).isBlank()) {
                unknown.add(cells.get(i).strip());
            }
        }
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.required() && !columns.containsKey(column))
                .map(Column::header)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            return new Wrong(
                    separatedOtherwise(cells)
                            ? "The columns are not separated by commas. " + WHAT_TO_WRITE
                            : "The first line does not name " + missing + ". " + WHAT_TO_WRITE);
        }
        return new Understood(new Header(columns, unknown, cells.size()));
    }

    private static boolean separatedOtherwise(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0);
    }

    /** What the first line turned out to be. */
    sealed interface Read {}

    /** It names what is needed. */
    record Understood(Header header) implements Read {}

    /** It does not. */
    record Wrong(String why) implements Read {}
}
