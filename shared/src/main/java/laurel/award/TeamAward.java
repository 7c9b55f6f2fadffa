package laurel.award;

import java.time.Instant;
import laurel.period.Period;

/**
 * A badge given to a team for a period, once for the three together. It is never taken back: nobody of the team did
 * anything to lose it.
 *
 * @param name of the badge, as the catalogue had it
 * @param catalogue the version that it was given under
 */
public record TeamAward(String team, String badge, String name, Period period, Instant foundAt, int catalogue) {}
