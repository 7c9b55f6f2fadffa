package laurel.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A badge and what it takes.
 *
 * @param id as in awards and addresses
 * @param per how often one person can be given it
 * @param when all that has to hold
 * @param says the criteria in plain words, as people read them
 */
public record Badge(String id, String name, Per per, List<Criterion> when, String says) {
    public Badge {
        when = List.copyOf(when);
    }

    /** The kind of period that a badge is given for. */
    public enum Per {
        ONCE("once"),
        REGISTRATION_YEAR("registration-year");

        private final String id;

        Per(String id) {
            this.id = id;
        }

        /** The name used in the catalogue. */
        public String id() {
            return id;
        }

        static Optional<Per> withId(String id) {
            return Arrays.stream(values()).filter(per -> per.id.equals(id)).findFirst();
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Per::id).toList();
        }
    }
}
