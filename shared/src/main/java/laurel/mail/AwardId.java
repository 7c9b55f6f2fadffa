package laurel.mail;

import laurel.people.PersonId;

/** What makes an award the one that it is: a badge is given to a person once for a period. */
public record AwardId(PersonId person, String badge, String period) {
    /** The badge and the period, for a person whose name is said elsewhere. */
    String text() {
        return badge + "|" + period;
    }
}
