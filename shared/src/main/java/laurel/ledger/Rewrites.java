package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Rederive;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/** Works out a person's progress anew from the ledger, for a void, a rebuild, or a fact about the person that changed. */
public final class Rewrites implements Rederive {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Ledger ledger;
    private final Awards awards;
    private final Directory directory;
    private final Engine engine;
    private final Clock clock;

    public Rewrites(Ledger ledger, Awards awards, Directory directory, Engine engine, Clock clock) {
        this.ledger = ledger;
        this.awards = awards;
        this.directory = directory;
        this.engine = engine;
        this.clock = clock;
    }

    /** The writes that bring a person's progress to what it is without one recorded action. */
    List<Write> without(PersonId person, ActionState recorded) {
        Period.RegistrationYear year = engine.year(Objects.requireNonNull(recorded.occurredAt()));
        FirstEver first = ledger.firstEver(person);
        boolean wasFirst = first.first() != null && first.first().key().equals(recorded.key());
        List<YearProgress> years = wasFirst ? ledger.years(person) : List.of();
        PersonYear stored = stored(person, year);
        List<Action> actions = wasFirst
                ? actions(person, START, END, recorded.key())
                : actions(person, engine.start(year), engine.end(year), recorded.key());
        ProgressWrites progress = progress(person, actions);
        YearProgress from = stored.year();
        if (wasFirst) {
            @Nullable Moment next = actions.isEmpty() ? null : Moment.of(actions.getFirst());
            progress.writes().add(new Write.First(person, new FirstEver(next, first.version() + 1)));
            progress.first(first.first(), next);
            from = from.withFirst(next);
            for (YearProgress other : years) {
                if (!other.year().equals(year)) {
                    progress.writes()
                            .add(new Write.Year(person, other.withFirst(next).withVersion(other.version() + 1)));
                }
            }
        }
        List<Action> ofYear = of(year, actions);
        PersonYear after = engine.replay(from, ofYear, own(person, ofYear)).year();
        progress.year(stored, after, stored.year().badges());
        return progress.writes();
    }

    @Override
    public void person(PersonId person) {
        Set<Period.RegistrationYear> years = new TreeSet<>(Comparator.comparing(Period.RegistrationYear::year));
        ledger.years(person).forEach(year -> years.add(year.year()));
        actions(person, START, END, null).forEach(action -> years.add(engine.year(action.occurredAt())));
        for (Period.RegistrationYear year : years) {
            Attempts.until(
                    "rebuilding a year",
                    attempt -> ledger.commit(rebuilt(person, year)) instanceof Commit.Done ? Boolean.TRUE : null);
        }
    }

    /** Everything of a year as the ledger has it, whatever is stored; awards that stand already are kept, not given again. */
    private List<Write> rebuilt(PersonId person, Period.RegistrationYear year) {
        FirstEver first = ledger.firstEver(person);
        PersonYear stored = stored(person, year);
        List<Award> standing = awards.of(person);
        List<Action> all = actions(person, START, END, null);
        ProgressWrites progress = progress(person, all);
        @Nullable Moment earliest = all.isEmpty() ? null : Moment.of(all.getFirst());
        if (!Objects.equals(first.first(), earliest)) {
            progress.writes().add(new Write.First(person, new FirstEver(earliest, first.version() + 1)));
        } else {
            progress.writes().add(new Write.FirstUnchanged(person, first.version()));
        }
        progress.first(
                held(standing, new Period.Once()).values().stream().findFirst().orElse(null), earliest);
        List<Action> ofYear = of(year, all);
        PersonYear after = engine.replay(stored.year().withFirst(earliest), ofYear, own(person, ofYear))
                .year();
        progress.year(stored, after, held(standing, year));
        return progress.writes();
    }

    private PersonYear stored(PersonId person, Period.RegistrationYear year) {
        Set<YearMonth> months = new HashSet<>(year.months());
        return ledger.year(person, year, months, true)
                .orElseGet(() -> new PersonYear(
                        YearProgress.empty(
                                year,
                                null,
                                directory.person(person).orElseThrow().memberships()),
                        Map.of()));
    }

    private static Map<String, Moment> held(List<Award> standing, Period period) {
        Map<String, Moment> held = new HashMap<>();
        standing.stream().filter(a -> a.period().equals(period)).forEach(a -> held.put(a.badge(), a.earnedBy()));
        return held;
    }

    private ProgressWrites progress(PersonId person, List<Action> actions) {
        Map<ActionKey, String> types = new HashMap<>();
        actions.forEach(action -> types.put(action.key(), action.type()));
        return new ProgressWrites(
                engine, person, clock.instant(), key -> Objects.requireNonNull(types.get(key), "an action"));
    }

    private List<Action> actions(PersonId person, Instant from, Instant to, @Nullable ActionKey but) {
        List<Action> actions = new ArrayList<>();
        for (Entry entry : ledger.entries(new Holder.Known(person), from, to)) {
            if (!entry.voided() && !entry.action().key().equals(but)) {
                actions.add(entry.action());
            }
        }
        actions.sort(null);
        return actions;
    }

    private List<Action> of(Period.RegistrationYear year, List<Action> actions) {
        return actions.stream()
                .filter(action -> engine.year(action.occurredAt()).equals(year))
                .toList();
    }

    private Set<Alias> own(PersonId person, List<Action> actions) {
        return actions.stream().anyMatch(action -> action.recipient() != null)
                ? directory.person(person).map(Person::aliases).orElse(Set.of())
                : Set.of();
    }
}
