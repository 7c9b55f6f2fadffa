package laurel.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import laurel.people.PersonId;

/** Keeps who looked at whom in a list of people by name, for the person who was looked at to see. */
public interface Looks {
    /** Somebody looked. More than once in a minute is once. */
    void add(Collection<PersonId> whom, Look look);

    /** The last {@code most} looks at a person, latest first. */
    List<Look> at(PersonId whom, int most);

    /**
     * A look.
     *
     * @param by the id of the person who looked
     * @param what at what: a code, such as {@code quiet}
     */
    record Look(Instant at, String by, String what) {}
}
