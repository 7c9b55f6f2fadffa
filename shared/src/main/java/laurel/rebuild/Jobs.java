package laurel.rebuild;

import java.util.Optional;

/** Remembers the last rebuild. */
public interface Jobs {
    /** The last one, as it is now, if there ever was one. */
    Optional<Job> last();

    /** Writes the next revision and returns true; returns false, and writes nothing, if somebody else has written one. */
    boolean replace(Job next);
}
