package laurel.reward;

import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;

/** What names a reward in an address: {@code BADGE~PERIOD~PERSON}; none of the three has a tilde in it. */
public record RewardId(PersonId person, BadgeFor badge) {
    /** The id of a reward. */
    public static RewardId of(Reward reward) {
        return new RewardId(reward.person(), reward.badge());
    }

    /** As an address has it. */
    public String text() {
        return badge.badge() + "~" + badge.period().id() + "~" + person;
    }

    /** Reads what {@link #text} wrote, or nothing if it is none. */
    static Optional<RewardId> parse(String text) {
        String[] parts = text.split("~", -1);
        return parts.length != 3
                ? Optional.empty()
                : Period.parse(parts[1])
                        .map(period -> new RewardId(new PersonId(parts[2]), new BadgeFor(parts[0], period)));
    }
}
