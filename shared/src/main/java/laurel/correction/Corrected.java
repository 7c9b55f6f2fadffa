package laurel.correction;

import java.time.Instant;
import laurel.action.ActionKey;
import laurel.people.PersonId;

/** Hears that something was put right about a person, so that they are told. */
@FunctionalInterface
public interface Corrected {
    /** It was added, or else taken back; the same may be heard twice. */
    void corrected(PersonId person, ActionKey action, boolean added, Instant at);
}
