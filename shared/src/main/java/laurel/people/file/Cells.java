package laurel.people.file;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one line. What is wrong with one is noted, and a harmless value answered in its place. */
final class Cells {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@:+/-]{0,63}");
    private static final int LONGEST = 200;
    private static final int MOST_OF_A_CELL = 60;

    private final long line;
    private final Map<Column, String> values;
    private final List<BadLine> bad = new ArrayList<>();

    Cells(long line, Map<Column, String> values) {
        this.line = line;
        this.values = values;
    }

    List<BadLine> bad() {
        return bad;
    }

    void wrong(Column column, String wrong, String instead) {
        bad.add(BadLine.of(line, column, wrong, instead));
    }

    /** The text of a cell, empty if there is none. */
    String text(Column column) {
        String value = values.getOrDefault(column, "").strip();
        if (value.isEmpty() && column.required()) {
            wrong(column, "is empty", "Give everybody a " + column.header() + ".");
        } else if (value.indexOf('\uFFFD') >= 0) {
            wrong(
                    column,
                    quoted(value) + " is not written in UTF-8",
                    "Save the file as \"CSV UTF-8\" and send it again.");
        } else if (CONTROL.matcher(value).find()) {
            wrong(
                    column,
                    quoted(value) + " has a line break or control character in it",
                    "Write it on one line. Is a quotation mark missing at its end?");
        } else if (value.length() > LONGEST && column != Column.ALIASES && column != Column.CHAMPION_OF) {
            wrong(column, "has " + value.length() + " characters", "Write at most " + LONGEST + ".");
        } else {
            return value;
        }
        return "";
    }

    @Nullable
    String textOrNull(Column column) {
        String value = text(column);
        return value.isEmpty() ? null : value;
    }

    /** An id, empty if there is none. */
    String id(Column column) {
        String value = text(column);
        if (value.isEmpty() || ID.matcher(value).matches()) {
            return value;
        }
        wrong(
                column,
                quoted(value) + " is not an id",
                "Write up to 64 letters, digits and . _ @ : + / -, beginning with a letter or digit, for example p30268.");
        return "";
    }

    @Nullable
    String idOrNull(Column column) {
        String value = id(column);
        return value.isEmpty() ? null : value;
    }

    @Nullable
    LocalDate date(Column column) {
        String value = text(column);
        if (value.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = Dates.parse(value);
        if (date.isEmpty()) {
            wrong(column, quoted(value) + " is not a date", "Write for example 2026-11-23 or 23/11/2026.");
        }
        return date.orElse(null);
    }

    /** The words of a cell, separated by spaces, each read; those that cannot be are noted. */
    <T> Set<T> words(Column column, Function<String, Optional<T>> read, String what, String instead) {
        return Stream.of(text(column).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> {
                    Optional<T> value = read.apply(word);
                    if (value.isEmpty()) {
                        wrong(column, quoted(word) + " is " + what, instead);
                    }
                    return value.stream();
                })
                .collect(toCollection(LinkedHashSet::new));
    }

    /** A cell as a report may show it. */
    static String quoted(String value) {
        String plain = CONTROL.matcher(value).replaceAll(" ");
        int characters = plain.codePointCount(0, plain.length());
        return characters <= MOST_OF_A_CELL
                ? '"' + plain + '"'
                : '"' + plain.substring(0, plain.offsetByCodePoints(0, MOST_OF_A_CELL)) + "…\"";
    }
}
