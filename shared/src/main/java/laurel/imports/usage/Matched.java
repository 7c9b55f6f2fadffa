package laurel.imports.usage;

import java.util.List;
import laurel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an export, and who they are.
 *
 * @param by how that was found out
 * @param person who they are, or null if nobody is found
 * @param perhaps who they might be; if it is one of exactly the same name, a suggestion
 */
public record Matched(Whom whom, By by, @Nullable Person person, List<Person> perhaps) {
    public Matched {
        perhaps = List.copyOf(perhaps);
    }

    /** Whether their name has to be made an alias of somebody, so that their rows count. */
    public boolean binds() {
        return person != null && by != By.ALIAS;
    }

    /** How somebody was found. */
    public enum By {
        ALIAS("alias"),
        OTHER_ALIAS("other-alias"),
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
