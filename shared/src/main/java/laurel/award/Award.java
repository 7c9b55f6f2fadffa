package laurel.award;

import java.time.Instant;
import laurel.action.Moment;
import laurel.people.PersonId;
import laurel.period.Period;

/**
 * A badge given to a person for a period; there is at most one for the three together.
 *
 * @param earnedBy the action with which, in the order of time, the criteria came to hold
 * @param earnedType the type of that action
 * @param foundAt when Laurel found out
 * @param catalogue the version that it was given under
 */
public record Award(
        PersonId person,
        String badge,
        Period period,
        Moment earnedBy,
        String earnedType,
        Instant foundAt,
        int catalogue,
        boolean standing) {

    /** The same award, earned by another action. */
    public Award earnedBy(Moment moment, String type) {
        return new Award(person, badge, period, moment, type, foundAt, catalogue, standing);
    }
}
