package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.people.Rederive;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;

/** Works out a person's progress anew from the ledger, for a void, a rebuild, or a fact about the person that changed. */
public final class Rewrites implements Rederive {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Ledger ledger;
    private final Awards awards;
    private final Directory directory;
    private final OwnAliases own;
    private final Engine engine;
    private final Clock clock;
    private final Attempts attempts;

    public Rewrites(Ledger ledger, Awards awards, Directory directory, Engine engine, Clock clock) {
        this(ledger, awards, directory, engine, clock, new Attempts());
    }

    Rewrites(Ledger ledger, Awards awards, Directory directory, Engine engine, Clock clock, Attempts attempts) {
        this.ledger = ledger;
        this.awards = awards;
        this.directory = directory;
        this.own = new OwnAliases(directory);
        this.engine = engine;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** The writes that bring a person's progress to what it is without one recorded action. */
    List<Write> without(PersonId person, ActionState recorded) {
        Instant at = Objects.requireNonNull(recorded.occurredAt());
        Period.RegistrationYear year = engine.year(at);
        PersonYear stored = stored(person, year);
        List<Action> left = actions(person, engine.start(year), engine.end(year)).stream()
                .filter(action -> !action.key().equals(recorded.key()))
                .toList();
        ProgressWrites progress = new ProgressWrites(engine, person, clock.instant());
        if (left.isEmpty()) {
            OnceBadges once = ledger.onceBadges(person);
            Set<String> due = new TreeSet<>();
            for (YearProgress other : ledger.years(person)) {
                if (other.actions() > 0 && !other.year().equals(year)) {
                    due.addAll(engine.onceBadges(other.year()));
                }
            }
            progress.once(once, once.held(), due, engine.catalogueOf(year));
        }
        PersonYear after =
                engine.replay(stored.year(), left, own.of(person, left)).year();
        progress.year(stored, after, stored.year().badges(), Set.of(YearMonth.from(engine.day(at))));
        return progress.writes();
    }

    @Override
    public void person(PersonId person) {
        Set<Period.RegistrationYear> years = new TreeSet<>(Comparator.comparing(Period.RegistrationYear::year));
        ledger.years(person).forEach(year -> years.add(year.year()));
        years.addAll(years(actions(person, START, END)));
        for (Period.RegistrationYear year : years) {
            attempts.until(
                    "rebuilding a year",
                    attempt -> ledger.commit(rebuilt(person, year)) instanceof Commit.Done ? Boolean.TRUE : null);
        }
    }

    /** Everything of a year as the ledger has it, whatever is stored; awards that stand already are kept, not given again. */
    private List<Write> rebuilt(PersonId person, Period.RegistrationYear year) {
        OnceBadges once = ledger.onceBadges(person);
        PersonYear stored = stored(person, year);
        List<Award> standing = awards.of(person);
        List<Action> all = actions(person, START, END);
        ProgressWrites progress = new ProgressWrites(engine, person, clock.instant());
        Set<String> due = new TreeSet<>();
        years(all).forEach(active -> due.addAll(engine.onceBadges(active)));
        progress.once(once, held(standing, new Period.Once()), due, engine.catalogueOf(year));
        List<Action> ofYear = all.stream()
                .filter(action -> engine.year(action.occurredAt()).equals(year))
                .toList();
        PersonYear after =
                engine.replay(stored.year(), ofYear, own.of(person, ofYear)).year();
        progress.year(stored, after, held(standing, year), Set.of());
        return progress.writes();
    }

    private Set<Period.RegistrationYear> years(List<Action> actions) {
        return actions.stream().map(action -> engine.year(action.occurredAt())).collect(Collectors.toSet());
    }

    private PersonYear stored(PersonId person, Period.RegistrationYear year) {
        Set<YearMonth> months = new HashSet<>(year.months());
        return ledger.year(person, year, months, true)
                .orElseGet(() -> new PersonYear(
                        YearProgress.empty(
                                year, directory.person(person).orElseThrow().memberships()),
                        Map.of()));
    }

    private static Set<String> held(List<Award> standing, Period period) {
        return standing.stream()
                .filter(award -> award.period().equals(period))
                .map(Award::badge)
                .collect(Collectors.toSet());
    }

    private List<Action> actions(PersonId person, Instant from, Instant to) {
        return ledger.entries(new Holder.Known(person), from, to).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
    }
}
