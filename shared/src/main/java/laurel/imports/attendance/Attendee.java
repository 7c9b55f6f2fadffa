package laurel.imports.attendance;

import java.util.List;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list, and whom it means.
 *
 * @param by how that was found out
 * @param person whom it means, or null if nobody is found
 * @param perhaps whom it might mean, where nobody is found
 */
public record Attendee(
        PastedList.Entry entry, By by, @Nullable Person person, List<Person> perhaps) {
    public Attendee {
        perhaps = List.copyOf(perhaps);
    }

    /** How somebody was found. */
    public enum By {
        ADDRESS("address"),
        NAME("name"),
        HAND("hand"),
        NOTHING("nothing");

        private final String id;

        By(String id) {
            this.id = id;
        }

        /** The name used in the API. */
        public String id() {
            return id;
        }
    }
}
