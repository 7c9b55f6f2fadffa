package laurel.mail;

import java.util.List;
import java.util.Optional;
import laurel.action.Action;
import laurel.action.Resource;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.ledger.Earnings;

/** Reads which awards stand, and from the ledger what earned them. */
public final class LedgerAwards implements StandingAwards {
    private final Awards awards;
    private final Earnings earnings;

    public LedgerAwards(Awards awards, Earnings earnings) {
        this.awards = awards;
        this.earnings = earnings;
    }

    @Override
    public Optional<StandingAward> find(AwardId id) {
        List<Award> found = awards.of(id.person()).stream()
                .filter(award ->
                        award.badge().equals(id.badge()) && award.period().id().equals(id.period()))
                .toList();
        return earnings.of(id.person(), found).stream()
                .map(earned -> standing(id, earned))
                .findFirst();
    }

    private static StandingAward standing(AwardId id, Earnings.Earned earned) {
        Action by = earned.by();
        Resource with = by == null ? null : by.resource();
        return new StandingAward(id, earned.at(), by == null ? null : by.type(), with == null ? null : with.title());
    }
}
