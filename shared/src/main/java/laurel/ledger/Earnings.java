package laurel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.award.Award;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

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

    /**
     * An award with the action that earned it.
     *
     * @param by null if it was somebody's decision that gave it
     */
    public record Earned(Award award, @Nullable Action by) {
        /** When it was earned: when the action occurred, else when it was decided. */
        public Instant at() {
            return by == null ? award.foundAt() : by.occurredAt();
        }
    }

    /** Those awards of one person that the ledger bears out at this moment; one being withdrawn may be missing. */
    public List<Earned> of(PersonId person, List<Award> awards) {
        Map<Period.RegistrationYear, Engine.History> years = new HashMap<>();
        List<Earned> earned = new ArrayList<>();
        for (Award award : awards) {
            if (award.period() instanceof Period.Once) {
                ledger.first(new Holder.Known(person))
                        .ifPresent(first -> earned.add(new Earned(award, first.action())));
                continue;
            }
            Optional<Engine.History> history = engine.scheme()
                    .yearOf(award.period())
                    .map(year -> years.computeIfAbsent(year, y -> history(person, y)));
            if (history.isPresent() && history.get().year().year().badges().contains(award.badgeFor())) {
                boolean decided = history.get().year().year().rulings().containsKey(award.badgeFor());
                earned.add(new Earned(
                        award, decided ? null : history.get().earnedBy().get(award.badgeFor())));
            }
        }
        return earned;
    }

    private Engine.History history(PersonId person, Period.RegistrationYear year) {
        List<Action> actions = ledger.entries(new Holder.Known(person), engine.start(year), engine.end(year)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        YearProgress from = ledger.year(person, year, Set.of(), false)
                .map(PersonYear::year)
                .orElseGet(() -> engine.empty(year, List.of()));
        return engine.replay(from, actions, own.of(person, actions));
    }
}
