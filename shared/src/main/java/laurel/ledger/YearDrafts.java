package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
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
 * Drafts the change that records actions of one person and registration year. Actions in the order of time cost the same
 * however long the history; one that comes late, and may change which action earned a badge, costs a look at its year.
 */
public final class YearDrafts {
    private final Ledger ledger;
    private final Directory directory;
    private final Engine engine;
    private final Clock clock;

    public YearDrafts(Ledger ledger, Directory directory, Engine engine, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.engine = engine;
        this.clock = clock;
    }

    /** An arrival that is to be written: over which state of its key, and whether it was taken back already. */
    record Accepted(Arrival arrival, @Nullable ActionState before, boolean voided) {
        Action action() {
            return arrival.action();
        }
    }

    /** A change, and what becomes of each action if it is written. */
    record Draft(List<Write> writes, Map<ActionKey, Outcome> outcomes) {}

    /** The year as stored, and what has to stay true for a year that is not stored yet. */
    private record Base(PersonYear year, @Nullable FirstEver firstRead, List<Write> conditions) {}

    /** Drafts from what is read eventually, or from what is read surely if that turned out to be old. */
    Draft draft(PersonId person, Period.RegistrationYear year, List<Accepted> accepted, boolean surely) {
        List<Write> writes = new ArrayList<>();
        accepted.forEach(each -> lines(person, each, writes));
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        accepted.stream()
                .filter(Accepted::voided)
                .forEach(a -> outcomes.put(a.action().key(), new Outcome.Voided()));
        List<Action> counted = accepted.stream()
                .filter(a -> !a.voided())
                .map(Accepted::action)
                .sorted()
                .toList();
        if (!counted.isEmpty()) {
            progress(person, year, counted, surely, writes, outcomes);
        }
        return new Draft(writes, outcomes);
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

    private void progress(
            PersonId person,
            Period.RegistrationYear year,
            List<Action> counted,
            boolean surely,
            List<Write> writes,
            Map<ActionKey, Outcome> outcomes) {
        Map<ActionKey, String> types = new HashMap<>();
        counted.forEach(action -> types.put(action.key(), action.type()));
        Instant now = clock.instant();
        ProgressWrites progress = new ProgressWrites(
                engine, person, now, key -> Objects.requireNonNull(types.get(key), "an action of the year"));
        Base base = base(person, year, months(counted), surely);
        PersonYear before = base.year();
        PersonYear after = before;
        boolean complete = true;
        Map<ActionKey, Credit> credits = new HashMap<>();
        Set<Alias> own = own(person, counted);
        for (Action action : counted) {
            Engine.Step step = engine.add(after, action, own);
            after = step.after();
            complete &= step.complete();
            credits.put(action.key(), step.credit());
        }
        if (!complete) {
            base = base(person, year, new HashSet<>(year.months()), true);
            before = base.year();
            List<Action> all = history(person, year, counted);
            all.forEach(action -> types.put(action.key(), action.type()));
            Engine.History history = engine.replay(before.year(), all, own(person, all));
            after = history.year();
            credits.putAll(history.credits());
        }
        writes.addAll(base.conditions());
        YearProgress withFirst = first(person, after.year(), base, Moment.of(counted.getFirst()), progress);
        progress.year(
                before, new PersonYear(withFirst, after.months()), before.year().badges());
        writes.addAll(progress.writes());
        for (Action action : counted) {
            Credit credit = Objects.requireNonNull(credits.get(action.key()));
            List<Award> awards = progress.given().stream()
                    .filter(award -> award.earnedBy().key().equals(action.key()))
                    .toList();
            outcomes.put(action.key(), new Outcome.Recorded(credit, awards));
        }
    }

    private Set<YearMonth> months(List<Action> actions) {
        Set<YearMonth> months = new LinkedHashSet<>();
        actions.forEach(action -> months.addAll(engine.monthsFor(action)));
        return months;
    }

    private Base base(PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        Optional<PersonYear> stored = ledger.year(person, year, months, surely);
        if (stored.isPresent()) {
            return new Base(stored.get(), null, List.of());
        }
        FirstEver first = ledger.firstEver(person);
        Person known = directory
                .person(person)
                .orElseThrow(
                        () -> new IllegalStateException("The directory has an alias of " + person + " but not them"));
        Map<YearMonth, MonthProgress> empty = new HashMap<>();
        months.forEach(month -> empty.put(month, MonthProgress.empty(month)));
        return new Base(
                new PersonYear(YearProgress.empty(year, first.first(), known.memberships()), empty),
                first,
                List.of(new Write.PersonUnchanged(person, known.version())));
    }

    /** Moves the first action ever where one of these came earlier. */
    private YearProgress first(
            PersonId person, YearProgress year, Base base, Moment earliest, ProgressWrites progress) {
        Moment known = year.first();
        boolean mayBeFirst = known == null || earliest.isBefore(known);
        FirstEver stored = base.firstRead();
        if (stored == null && mayBeFirst) {
            stored = ledger.firstEver(person);
        }
        if (stored == null) {
            return year;
        }
        if (stored.first() == null || earliest.isBefore(stored.first())) {
            progress.writes().add(new Write.First(person, new FirstEver(earliest, stored.version() + 1)));
            progress.first(stored.first(), earliest);
            return year.withFirst(earliest);
        }
        if (base.firstRead() != null) {
            progress.writes().add(new Write.FirstUnchanged(person, stored.version()));
        }
        return year.withFirst(stored.first());
    }

    private List<Action> history(PersonId person, Period.RegistrationYear year, List<Action> more) {
        Stream<Action> there = ledger.entries(new Holder.Known(person), engine.start(year), engine.end(year)).stream()
                .filter(entry -> !entry.voided())
                .map(Entry::action);
        Map<ActionKey, Action> all = new HashMap<>();
        Stream.concat(there, more.stream()).forEach(action -> all.put(action.key(), action));
        return all.values().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The aliases of the person, where some action names a recipient that might be one of them. */
    private Set<Alias> own(PersonId person, List<Action> actions) {
        return actions.stream().anyMatch(action -> action.recipient() != null)
                ? directory.person(person).map(Person::aliases).orElse(Set.of())
                : Set.of();
    }
}
