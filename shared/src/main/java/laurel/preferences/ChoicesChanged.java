package laurel.preferences;

import java.time.Instant;
import laurel.people.PersonId;

/** Hears that somebody's choices are others than before, so that they are told, in case it was not they who changed them. */
@FunctionalInterface
public interface ChoicesChanged {
    void changed(PersonId person, Preferences now, Instant at);
}
