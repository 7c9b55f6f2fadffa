package laurel.function;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One field of a request that is at fault, and what to send instead.
 *
 * @param field its name or path, such as {@code mail.feedback}, be it of the body, the path or the query
 */
public record FieldFault(String field, String message) {
    private static final String NAME = "[a-z][A-Za-z0-9]*(?:[.\\[][A-Za-z0-9_-]+]?)*";
    private static final Pattern FIELDS = Pattern.compile(NAME + "(?:, " + NAME + ")*");
    private static final int LONGEST = 200;

    /** The faults that words name: each line of theirs that begins with its field, or fields, and a colon. */
    static List<FieldFault> in(String words) {
        return words.lines().flatMap(FieldFault::inLine).toList();
    }

    private static Stream<FieldFault> inLine(String line) {
        int colon = line.indexOf(": ");
        return colon > 0
                        && colon <= LONGEST
                        && FIELDS.matcher(line.substring(0, colon)).matches()
                ? Stream.of(line.substring(0, colon).split(", "))
                        .map(field -> new FieldFault(field, line.substring(colon + 2)))
                : Stream.empty();
    }
}
