package laurel.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A badge and what it takes.
 *
 * @param id as in awards and addresses
 * @param per how often one person can be given it
 * @param campaigns the kind of campaign that it is for, of one given per campaign; else null
 * @param ofTeam whether a team is given it, at the close of its period
 * @param confirmed whether it is given only once the period has closed and a link officer has confirmed it
 * @param reward the real thing that comes with it, such as "a goody bag", or null if there is none
 * @param when all that has to hold
 * @param says the criteria in plain words, as people read them
 */
public record Badge(
        String id,
        String name,
        Per per,
        @Nullable String campaigns,
        boolean ofTeam,
        boolean confirmed,
        @Nullable String reward,
        List<Criterion> when,
        String says) {
    public Badge {
        when = List.copyOf(when);
    }

    /** One that a person earns by themselves. */
    public Badge(String id, String name, Per per, List<Criterion> when, String says) {
        this(id, name, per, null, false, false, null, when, says);
    }

    /** The kind of period that a badge is given for. */
    public enum Per {
        ONCE("once", 12),
        MONTH("month", 1),
        QUARTER("quarter", 3),
        HALF("half", 6),
        REGISTRATION_YEAR("registration-year", 12),
        CAMPAIGN("campaign", 12);

        private final String id;
        private final int months;

        Per(String id, int months) {
            this.id = id;
            this.months = months;
        }

        /** The name used in the catalogue. */
        public String id() {
            return id;
        }

        /** How many months of a registration year it takes up at most. */
        int months() {
            return months;
        }

        /** The credit of an action depends on others of its quarter, so points add up over whole quarters. */
        boolean addsUpPoints() {
            return this == QUARTER || this == HALF || this == REGISTRATION_YEAR;
        }

        static Optional<Per> withId(String id) {
            return Arrays.stream(values()).filter(per -> per.id.equals(id)).findFirst();
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Per::id).toList();
        }
    }
}
