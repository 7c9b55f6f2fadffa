package laurel.year;

import java.util.List;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.reward.Reward;
import laurel.reward.Rewards;
import laurel.reward.Stock;

/** Nothing is handed over in this year. */
final class NoRewards implements Rewards {
    @Override
    public Optional<Reward> find(PersonId person, BadgeFor badge) {
        return Optional.empty();
    }

    @Override
    public List<Reward> of(Period period) {
        return List.of();
    }

    @Override
    public Result step(Reward before, Reward after) {
        throw new UnsupportedOperationException("There is no reward that could go on");
    }

    @Override
    public List<Stock> stock(Period period) {
        return List.of();
    }

    @Override
    public void set(Period period, Stock stock) {
        throw new UnsupportedOperationException("There are no rewards");
    }
}
