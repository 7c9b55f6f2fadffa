package laurel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import laurel.people.PersonId;

/** Remembers erasures, those that people asked for, and those that are under way. */
public interface Erasures {
    /** Adds one that was ordered. */
    void add(Erasure ordered);

    /** Those under way, the oldest first, as they are now. */
    List<Erasure> underWay();

    /** The last ones that are done, the latest first; a moment old at most. */
    List<Erasure> done(int most);

    /** Writes the next revision and returns true; returns false if somebody else wrote one. */
    boolean replace(Erasure next);

    /** Notes that somebody asks to be erased; the first time counts. */
    void asked(PersonId person, Instant at);

    /** Takes back that somebody asked. */
    void notAsked(PersonId person);

    /** When somebody asked, if they did. */
    Optional<Instant> askedBy(PersonId person);

    /** Who asked, the first first; a moment old at most. */
    List<Asked> asked(int most);

    /** Somebody who asked to be erased. */
    record Asked(PersonId person, Instant at) {}
}
