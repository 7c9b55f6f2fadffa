package laurel.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * An award as Laurel announced it.
 *
 * @param earnedAt when the action that earned it happened
 * @param foundAt when Laurel found it, which is later for an action that was reported late
 */
public record AnnouncedAward(AwardId id, Instant earnedAt, Instant foundAt) {
    /** How long after its earning action the award was found: what tells news from history. */
    Duration lateness() {
        return Duration.between(earnedAt, foundAt);
    }
}
