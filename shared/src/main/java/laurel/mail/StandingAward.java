package laurel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An award that stands at this moment, with the action that earned it.
 *
 * @param earnedAt when the action occurred, or when it was decided
 * @param earnedType the type of the earning action, or null if it was somebody's decision that gave it
 * @param earnedWith the title of what it was done with, or null if its source told none
 */
public record StandingAward(
        AwardId id,
        Instant earnedAt,
        @Nullable String earnedType,
        @Nullable String earnedWith) {
    /** One of whose action no title is known. */
    public StandingAward(AwardId id, Instant earnedAt, @Nullable String earnedType) {
        this(id, earnedAt, earnedType, null);
    }
}
