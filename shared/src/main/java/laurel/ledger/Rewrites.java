package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.award.Because;
import laurel.catalogue.BadgeFor;
import laurel.people.Directory;
import laurel.people.Membership;
import laurel.people.PersonId;
import laurel.people.Rederive;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;
import laurel.progress.YearProgress;

/**
 * Works out a person's progress anew from the ledger and the recorded decisions, for a void, a rebuild, a fact about the
 * person that changed, or a scheme that did.
 */
public final class Rewrites implements Rederive, Anew {
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
        PersonYear stored = current(person, year);
        List<Action> left = actions(person, engine.start(year), engine.end(year)).stream()
                .filter(action -> !action.key().equals(recorded.key()))
                .toList();
        ProgressWrites progress = new ProgressWrites(engine, person, clock.instant(), Because.VOID);
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
        everything(person);
    }

    private Set<Period.RegistrationYear> years(PersonId person) {
        Set<Period.RegistrationYear> years = new TreeSet<>(Comparator.comparing(Period.RegistrationYear::year));
        ledger.years(person).forEach(year -> years.add(year.year()));
        years.addAll(years(actions(person, START, END)));
        years.addAll(ledger.ruledYears(person));
        return years;
    }

    /** Works out one registration year anew. */
    public Rewritten year(PersonId person, Period.RegistrationYear year) {
        return attempts.until("rebuilding a year", attempt -> {
            List<Write> writes = rebuilt(person, year);
            return ledger.commit(writes) instanceof Commit.Done ? Rewritten.of(writes) : null;
        });
    }

    @Override
    public Rewritten outdated(PersonId person) {
        return years(
                person,
                ledger.years(person).stream()
                        .filter(stored -> !isCurrent(stored))
                        .map(YearProgress::year)
                        .toList());
    }

    @Override
    public Rewritten everything(PersonId person) {
        return years(person, years(person));
    }

    private Rewritten years(PersonId person, Collection<Period.RegistrationYear> years) {
        return years.stream().map(year -> year(person, year)).reduce(Rewritten.NOTHING, Rewritten::plus);
    }

    /**
     * Whether a stored year can be added to: not if the scheme was changed for a time that it covers, nor if a campaign asks
     * for roles that it does not know yet. Throws {@link SchemeOutdated} if this is the older scheme.
     */
    boolean isCurrent(YearProgress stored) {
        if (engine.scheme().isOlderThan(stored.stamp(), stored.year())) {
            throw new SchemeOutdated(stored.year());
        }
        return stored.stamp().equals(engine.scheme().stamp(stored.year()))
                && (stored.knowsRoles() || !engine.scheme().asksForRoles(stored.year()));
    }

    /** The year as it is stored, once it follows from the scheme as it is now. */
    private PersonYear current(PersonId person, Period.RegistrationYear year) {
        PersonYear stored = stored(person, year);
        if (isCurrent(stored.year())) {
            return stored;
        }
        year(person, year);
        return stored(person, year);
    }

    /**
     * The writes that work a year out anew for somebody who is in other teams than it knows of.
     *
     * @param month the present one, whose board goes with the person
     */
    List<Write> moved(PersonId person, Period.RegistrationYear year, YearMonth month, List<Membership> memberships) {
        PersonYear stored = stored(person, year);
        PersonYear moved = new PersonYear(stored.year().withMemberships(memberships), stored.months());
        List<Write> writes = new ArrayList<>(rebuilt(person, moved));
        // Month and year are not read in the same moment: its first action may have come between.
        if (writes.stream()
                .noneMatch(write ->
                        write instanceof Write.Month it && it.after().month().equals(month))) {
            writes.add(new Write.NoMonth(person, month));
        }
        return writes;
    }

    private List<Write> rebuilt(PersonId person, Period.RegistrationYear year) {
        return rebuilt(person, stored(person, year));
    }

    /** Everything of a year as the ledger has it, whatever is stored; awards that stand already are kept, not given again. */
    private List<Write> rebuilt(PersonId person, PersonYear stored) {
        Period.RegistrationYear year = stored.year().year();
        OnceBadges once = ledger.onceBadges(person);
        boolean current = isCurrent(stored.year());
        List<Award> standing = awards.of(person);
        List<Action> all = actions(person, START, END);
        ProgressWrites progress =
                new ProgressWrites(engine, person, clock.instant(), current ? Because.REBUILT : Because.SCHEME);
        Set<String> due = new TreeSet<>();
        years(all).forEach(active -> due.addAll(engine.onceBadges(active)));
        progress.once(once, heldOnce(standing), due, engine.catalogueOf(year));
        List<Action> ofYear = all.stream()
                .filter(action -> engine.year(action.occurredAt()).equals(year))
                .toList();
        Set<Alias> aliases = own.of(person, ofYear);
        Set<BadgeFor> held = held(standing, year);
        List<RecordedRuling> recorded = new ArrayList<>(ledger.rulings(person, year));
        PersonYear after = replayed(stored, recorded, ofYear, aliases);
        boolean changed = !current && engine.scheme().edition(year).takesBack()
                ? recorded.removeIf(ruling -> ruling.ruling().kind() == Ruling.Kind.KEPT)
                : !current && recorded.addAll(kept(recorded, held, after.year().badges()));
        if (changed) {
            progress.writes().add(new Write.Rulings(person, year, recorded));
            after = replayed(stored, recorded, ofYear, aliases);
        }
        progress.year(stored, after, held, there(stored));
        return progress.writes();
    }

    /** The months that have an item: what it tells a board may follow from another scheme, or be wrong, though it counts the same. */
    private static Set<YearMonth> there(PersonYear stored) {
        return stored.months().values().stream()
                .filter(month -> month.version() > 0)
                .map(MonthProgress::month)
                .collect(Collectors.toSet());
    }

    private PersonYear replayed(
            PersonYear stored, List<RecordedRuling> recorded, List<Action> actions, Set<Alias> aliases) {
        Map<BadgeFor, Ruling> rulings = new TreeMap<>();
        recorded.forEach(ruling -> rulings.put(ruling.badge(), ruling.ruling()));
        return engine.replay(stored.year().withOnly(rulings), actions, aliases).year();
    }

    /** What was given under the scheme as it was, and would not be now, stays: nobody did anything to lose it. */
    private List<RecordedRuling> kept(List<RecordedRuling> recorded, Set<BadgeFor> held, Set<BadgeFor> due) {
        Set<BadgeFor> kept = new TreeSet<>(held);
        kept.removeAll(due);
        recorded.removeIf(ruling -> kept.contains(ruling.badge()));
        return kept.stream()
                .map(badge -> new RecordedRuling(
                        badge,
                        new Ruling(Ruling.Kind.KEPT, 0),
                        "laurel",
                        clock.instant(),
                        "It was given before the scheme was changed for its period."))
                .toList();
    }

    private Set<Period.RegistrationYear> years(List<Action> actions) {
        return actions.stream().map(action -> engine.year(action.occurredAt())).collect(Collectors.toSet());
    }

    private PersonYear stored(PersonId person, Period.RegistrationYear year) {
        Set<YearMonth> months = new HashSet<>(year.months());
        return ledger.year(person, year, months, true)
                .map(stored -> withRoles(person, stored))
                .orElseGet(() -> new PersonYear(
                        engine.empty(
                                year, directory.person(person).orElseThrow().memberships()),
                        Map.of()));
    }

    /** What the year does not know the person does; if they were moved since the year was read, its version tells. */
    private PersonYear withRoles(PersonId person, PersonYear stored) {
        return stored.year().knowsRoles()
                ? stored
                : directory
                        .personNow(person)
                        .map(known ->
                                new PersonYear(stored.year().withMemberships(known.memberships()), stored.months()))
                        .orElse(stored);
    }

    private static Set<String> heldOnce(List<Award> standing) {
        return standing.stream()
                .filter(award -> award.period() instanceof Period.Once)
                .map(Award::badge)
                .collect(Collectors.toSet());
    }

    private Set<BadgeFor> held(List<Award> standing, Period.RegistrationYear year) {
        return standing.stream()
                .filter(award -> engine.scheme()
                        .yearOf(award.period())
                        .filter(year::equals)
                        .isPresent())
                .map(Award::badgeFor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Action> actions(PersonId person, Instant from, Instant to) {
        return ledger.entries(new Holder.Known(person), from, to).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action)
                .toList();
    }
}
