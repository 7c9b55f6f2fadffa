package laurel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import laurel.action.Action;
import laurel.award.Award;
import laurel.catalogue.BadgeFor;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;
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

    /**
     * A year as it follows from the ledger.
     *
     * @param stays whether all that stands stays when the year is worked out anew: it was stored under another scheme
     * @param surely whether everything was read as it is now
     */
    private record Known(Engine.History history, boolean stays, boolean surely) {
        boolean bearsOut(Award award) {
            return history.year().year().badges().contains(award.badgeFor());
        }

        Earned earned(Award award) {
            boolean decided = history.year().year().rulings().containsKey(award.badgeFor());
            return new Earned(award, decided ? null : history.earnedBy().get(award.badgeFor()));
        }
    }

    /**
     * Those awards of one person that the ledger bears out at this moment, or that stay though it doesn't; one being
     * withdrawn may be missing. Throws {@link SchemeOutdated} if that can't be told by this older scheme.
     */
    public List<Earned> of(PersonId person, List<Award> awards) {
        Map<Period.RegistrationYear, Known> years = new HashMap<>();
        List<Earned> earned = new ArrayList<>();
        for (Award award : awards) {
            if (award.period() instanceof Period.Once) {
                ledger.first(new Holder.Known(person))
                        .ifPresent(first -> earned.add(new Earned(award, first.action())));
                continue;
            }
            engine.scheme().yearOf(award.period()).ifPresent(year -> {
                Known known = years.computeIfAbsent(year, y -> known(person, y, false));
                if (!known.bearsOut(award) && !known.surely()) {
                    known = known(person, year, true);
                    years.put(year, known);
                }
                if (known.bearsOut(award) || known.stays()) {
                    earned.add(known.earned(award));
                }
            });
        }
        return earned;
    }

    private Known known(PersonId person, Period.RegistrationYear year, boolean surely) {
        YearProgress stored = ledger.year(person, year, Set.of(), surely)
                .map(PersonYear::year)
                .orElseGet(() -> engine.empty(year, List.of()));
        if (surely && engine.scheme().isOlderThan(stored.stamp(), year)) {
            throw new SchemeOutdated(year);
        }
        boolean outdated = !stored.stamp().equals(engine.scheme().stamp(year));
        boolean stays = surely && outdated && !engine.scheme().edition(year).takesBack();
        // The copy of what was decided may be a moment old, and is left out of what another scheme stored.
        return new Known(history(person, year, surely ? decided(person, stored) : stored), stays, surely);
    }

    private YearProgress decided(PersonId person, YearProgress stored) {
        Map<BadgeFor, Ruling> rulings = new TreeMap<>();
        ledger.rulings(person, stored.year()).forEach(each -> rulings.put(each.badge(), each.ruling()));
        return stored.withOnly(rulings);
    }

    private Engine.History history(PersonId person, Period.RegistrationYear year, YearProgress from) {
        List<Action> actions = ledger.entries(new Holder.Known(person), engine.start(year), engine.end(year)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
        return engine.replay(from, actions, own.of(person, actions));
    }
}
