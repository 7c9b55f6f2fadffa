package laurel.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What the functions of the tests were given. */
final class Seen {
    /** Every event that {@link CallHandler} got. */
    static final List<JsonNode> CALLS = new CopyOnWriteArrayList<>();

    /** Every record that {@link WorkHandler} got. */
    static final List<JsonNode> RECORDS = new CopyOnWriteArrayList<>();

    private static final Pattern BAD = Pattern.compile("\\bbad\\b");

    private Seen() {}

    /** Whether something says that it is bad: as a word, which an id or a digest in hexadecimal digits can't hold. */
    static boolean isBad(JsonNode event) {
        return BAD.matcher(event.toString()).find();
    }

    static long calls(String text) {
        return CALLS.stream().filter(event -> event.toString().contains(text)).count();
    }

    static long records(String text) {
        return RECORDS.stream().filter(event -> event.toString().contains(text)).count();
    }
}
