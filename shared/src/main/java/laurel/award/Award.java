package laurel.award;

import java.time.Instant;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;

/**
 * A badge given to a person for a period; there is at most one for the three together. Which action earned it follows from
 * the ledger and is not kept here.
 *
 * @param foundAt when Laurel found out; of one to withdraw, when it found that it no longer stands
 * @param catalogue the version that it was given under
 */
public record Award(PersonId person, String badge, Period period, Instant foundAt, int catalogue, boolean standing) {
    /** What it is given for. */
    public BadgeFor badgeFor() {
        return new BadgeFor(badge, period);
    }
}
