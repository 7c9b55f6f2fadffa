package laurel.mail.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import laurel.mail.Suppressed;

/**
 * Remembers which addresses are not written to. It ends the same whatever comes twice or in another order: the earliest
 * word counts, and a word from before a lift is no reason any more.
 */
public interface Suppressions extends Suppressed {
    /** Suppresses an address, unless it is already, or was lifted after {@code suppression.since()}. */
    void add(Suppression suppression);

    /** Lets an address be written to again from {@code at} on. Tells what was lifted, or nothing if it was not suppressed. */
    Optional<Suppression> lift(String email, Instant at);

    /** All that are suppressed, the latest first. */
    List<Suppression> all();
}
