package laurel.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the functions of the tests were given. */
final class Seen {
    /** Every event that {@link CallHandler} got. */
    static final List<JsonNode> CALLS = new CopyOnWriteArrayList<>();

    /** Every record that {@link WorkHandler} got. */
    static final List<JsonNode> RECORDS = new CopyOnWriteArrayList<>();

    private Seen() {}

    static long calls(String text) {
        return CALLS.stream().filter(event -> event.toString().contains(text)).count();
    }

    static long records(String text) {
        return RECORDS.stream().filter(event -> event.toString().contains(text)).count();
    }
}
