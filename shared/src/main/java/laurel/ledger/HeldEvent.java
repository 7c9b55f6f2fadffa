package laurel.ledger;

import java.time.Instant;
import java.util.Arrays;
import laurel.action.Alias;
import org.jspecify.annotations.Nullable;

/**
 * Something received that does not count, kept where an operator sees it with the reason and can send it again.
 *
 * @param key what to name to send it again
 * @param source who sent it
 * @param id the id that its source gave it, or null if it could not be read
 * @param detailType as on the bus
 * @param detail as received, a JSON text; null where sending again is not the mend, as for somebody who is not yet known
 * @param message what is wrong, and what to do
 */
public record HeldEvent(
        String key,
        Reason reason,
        String source,
        @Nullable String id,
        String detailType,
        @Nullable String detail,
        String message,
        Instant since) {

    /** Why something does not count. */
    public enum Reason {
        UNKNOWN_PERSON("unknown-person"),
        UNKNOWN_TYPE("unknown-type"),
        MALFORMED("malformed"),
        FUTURE("future"),
        TOO_LARGE("too-large"),
        SPEAKS_FOR_ANOTHER("speaks-for-another"),
        CONFLICT("conflict"),
        FAILED("failed");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** The name in data and events. */
        public String id() {
            return id;
        }

        /** Reads what {@link #id} says. */
        public static Reason withId(String id) {
            return Arrays.stream(values())
                    .filter(r -> r.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No reason is called " + id));
        }
    }

    /** Where it stands in a list that goes from the oldest to the newest. */
    public Place place() {
        return new Place(since.toString(), key);
    }

    /** A place: by the text of the time, as the list is kept, and of one time by the key. */
    public record Place(String since, String key) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return since.equals(other.since) ? key.compareTo(other.key) : since.compareTo(other.since);
        }
    }

    static String unknownPerson(Alias alias) {
        return "person: nobody has the alias " + alias.value()
                + ". It is counted by itself once a people file gives that alias to somebody.";
    }
}
