package laurel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Action;
import laurel.award.Award;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.YearProgress;

/**
 * Tells which action earned an award: the one with which, in the order of time, its criteria came to hold, whatever the
 * order of arrival. Like a credit it is worked out from the ledger when somebody asks, and stored nowhere, so that
 * recording an action costs the same early or late.
 */
public final class Earnings {
    private final Ledger ledger;
    private final OwnAliases own;
    private final Engine engine;

    public Earnings(Ledger ledger, Directory directory, Engine engine) {
        this.ledger = ledger;
        this.own = new OwnAliases(directory);
        this.engine = engine;
    }

    /** An award with the action that earned it. */
    public record Earned(Award award, Action by) {}

    /** Those awards of one person that the ledger bears out at this moment; one being withdrawn may be missing. */
    public List<Earned> of(PersonId person, List<Award> awards) {
        Map<Period, Map<String, Action>> years = new HashMap<>();
        List<Earned> earned = new ArrayList<>();
        for (Award award : awards) {
            Optional<Action> by =
                    switch (award.period()) {
                        case Period.RegistrationYear year ->
                            Optional.ofNullable(years.computeIfAbsent(year, y -> earnedBy(person, year))
                                    .get(award.badge()));
                        case Period.Once once ->
                            ledger.first(new Holder.Known(person)).map(Entry::action);
                        case Period.Month other -> throw notYet(other);
                        case Period.Quarter other -> throw notYet(other);
                    };
            by.ifPresent(action -> earned.add(new Earned(award, action)));
        }
        return earned;
    }

    private static IllegalStateException notYet(Period period) {
        return new IllegalStateException("No badge of the catalogue is given for " + period.words());
    }

    private Map<String, Action> earnedBy(PersonId person, Period.RegistrationYear year) {
        List<Action> actions = ledger.entries(new Holder.Known(person), engine.start(year), engine.end(year)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        return engine.replay(YearProgress.empty(year, List.of()), actions, own.of(person, actions))
                .earnedBy();
    }
}
