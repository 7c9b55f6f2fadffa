package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.award.Because;
import laurel.catalogue.BadgeFor;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Credit;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the change that records actions of one person and registration year. It reads the year and the months of the
 * actions and nothing else, early or late and however long the history; a year's first action reads who the person is, and
 * the badges for the first action ever.
 */
public final class YearDrafts {
    private final Ledger ledger;
    private final Directory directory;
    private final OwnAliases own;
    private final Engine engine;
    private final Clock clock;

    public YearDrafts(Ledger ledger, Directory directory, Engine engine, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.own = new OwnAliases(directory);
        this.engine = engine;
        this.clock = clock;
    }

    /** An arrival that is to be written: over which state of its key, and whether it was taken back already. */
    record Accepted(Arrival arrival, @Nullable ActionState before, boolean voided) {
        Action action() {
            return arrival.action();
        }
    }

    /**
     * A change.
     *
     * @param outcomes of each action, if it is written
     * @param after the year as it is then stored
     */
    record Draft(List<Write> writes, Map<ActionKey, Outcome> outcomes, Optional<PersonYear> after) {}

    /** The year as stored, or a new one with what has to stay true for it. */
    private record Base(PersonYear year, List<Write> conditions) {}

    /** Drafts from the year as it is stored, or nothing if it is not; whether that is still so, the commit finds out. */
    Draft draft(YearAsked year, List<Accepted> accepted, Optional<PersonYear> stored) {
        List<Write> writes = new ArrayList<>();
        accepted.forEach(each -> lines(year.person(), each, writes));
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        accepted.stream()
                .filter(Accepted::voided)
                .forEach(a -> outcomes.put(a.action().key(), new Outcome.Voided()));
        List<Action> counted = accepted.stream()
                .filter(a -> !a.voided())
                .map(Accepted::action)
                .sorted()
                .toList();
        Optional<PersonYear> after =
                counted.isEmpty() ? stored : Optional.of(progress(year, counted, base(year, stored), writes, outcomes));
        return new Draft(writes, outcomes, after);
    }

    /** The key's state and the ledger's line, which moves if it waited under an alias. */
    private void lines(PersonId person, Accepted accepted, List<Write> writes) {
        Arrival arrival = accepted.arrival();
        Action action = arrival.action();
        Holder holder = new Holder.Known(person);
        ActionState before = accepted.before();
        Instant firstSeen = before == null ? arrival.receivedAt() : before.firstSeen();
        ActionState.Stage stage = accepted.voided() ? ActionState.Stage.VOIDED : ActionState.Stage.RECORDED;
        writes.add(new Write.State(
                before,
                new ActionState(action.key(), stage, action.contentHash(), holder, action.occurredAt(), firstSeen)));
        writes.add(new Write.Put(holder, new Entry(action, arrival.receivedAt(), accepted.voided())));
        if (before != null && before.holder() instanceof Holder.Waiting waiting) {
            writes.add(new Write.Remove(waiting, Moment.of(action)));
        }
    }

    /** The year with the actions in it, as it is stored once the writes are. */
    private PersonYear progress(
            YearAsked asked, List<Action> counted, Base base, List<Write> writes, Map<ActionKey, Outcome> outcomes) {
        PersonId person = asked.person();
        Period.RegistrationYear year = asked.year();
        PersonYear after = base.year();
        Map<ActionKey, Credit> credits = new HashMap<>();
        Map<BadgeFor, ActionKey> earnedBy = new HashMap<>();
        Set<Alias> aliases = own.of(person, counted);
        for (Action action : counted) {
            Engine.Step step = engine.add(after, action, aliases);
            after = step.after();
            credits.put(action.key(), step.credit());
            step.earned().forEach(badge -> earnedBy.put(badge, action.key()));
        }
        writes.addAll(base.conditions());
        ProgressWrites progress = new ProgressWrites(engine, person, clock.instant(), Because.REBUILT);
        YearProgress before = base.year().year();
        if (before.actions() == 0) {
            OnceBadges once = ledger.onceBadges(person);
            Set<String> due = new TreeSet<>(once.held());
            due.addAll(engine.onceBadges(year));
            progress.once(once, once.held(), due, engine.catalogueOf(year));
        }
        PersonYear stored = progress.year(base.year(), after, before.badges(), Set.of());
        writes.addAll(progress.writes());
        ActionKey first = counted.getFirst().key();
        for (Action action : counted) {
            Credit credit = Objects.requireNonNull(credits.get(action.key()));
            List<Award> awards = progress.given().stream()
                    .filter(award ->
                            earnedBy.getOrDefault(award.badgeFor(), first).equals(action.key()))
                    .toList();
            outcomes.put(action.key(), new Outcome.Recorded(credit, awards));
        }
        return stored;
    }

    private Base base(YearAsked asked, Optional<PersonYear> stored) {
        if (stored.isPresent()) {
            return new Base(stored.get(), List.of());
        }
        PersonId person = asked.person();
        Person known = directory
                .person(person)
                .orElseThrow(
                        () -> new IllegalStateException("The directory has an alias of " + person + " but not them"));
        Map<YearMonth, MonthProgress> empty = new HashMap<>();
        asked.months().forEach(month -> empty.put(month, MonthProgress.empty(month)));
        return new Base(
                new PersonYear(engine.empty(asked.year(), known.memberships()), empty),
                List.of(new Write.PersonUnchanged(person, known.version())));
    }
}
