package laurel.reward;

import java.util.List;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;

/** Keeps rewards, and how many there are. The first step of a reward is written with its award, by the ledger. */
public interface Rewards {
    /** The reward of somebody for a badge, as it is now. */
    Optional<Reward> find(PersonId person, BadgeFor badge);

    /** All rewards of a period, in the order of badge and person; a moment old at most. */
    List<Reward> of(Period period);

    /**
     * Writes {@code after}, the next step, if the reward is still {@code before}. What is cancelled goes back to the stock,
     * and what begins anew is taken from it, in the same moment.
     */
    Result step(Reward before, Reward after);

    /** How many there are of a period's rewards, where somebody set it; a moment old at most. */
    List<Stock> stock(Period period);

    /** Sets how many there are, without touching what is taken. */
    void set(Period period, Stock stock);

    /** What became of a step. */
    sealed interface Result {
        /** It is taken. */
        record Taken() implements Result {}

        /** Somebody else took another step in between. */
        record Overtaken() implements Result {}

        /** None is left in the stock. */
        record NoneLeft() implements Result {}
    }
}
