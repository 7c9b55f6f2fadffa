package laurel.mail;

import java.time.Instant;

/**
 * An award that stands at this moment, with the action that earned it.
 *
 * @param earnedType the type of the earning action
 */
public record StandingAward(AwardId id, Instant earnedAt, String earnedType) {}
