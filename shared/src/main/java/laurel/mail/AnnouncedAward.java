package laurel.mail;

import java.time.Instant;

/**
 * An award as Laurel announced it.
 *
 * @param foundAt when Laurel found it, which may be long after it was earned
 */
public record AnnouncedAward(AwardId id, Instant foundAt) {}
