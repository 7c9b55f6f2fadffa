package laurel.mail;

import java.time.LocalDate;
import java.util.Set;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What people wish about e-mail. */
public interface Wishes {
    Choices of(PersonId person);

    /**
     * A person's choices.
     *
     * @param stopped the kinds that they do not want
     * @param awayUntil the last day away as they say themselves, beside what the people file says
     */
    record Choices(Set<Kind> stopped, @Nullable LocalDate awayUntil) {
        /** Of somebody who has chosen nothing. */
        public static final Choices NONE = new Choices(Set.of(), null);

        public Choices {
            stopped = Set.copyOf(stopped);
        }
    }
}
