package laurel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.privacy.Erased;
import laurel.progress.PersonYear;
import org.jspecify.annotations.Nullable;

/**
 * Records a batch of reports: what belongs to one person goes in one transaction, people side by side. What fails of it
 * leaves the rest alone.
 */
public final class RecordActions {
    /** As many connections as a small function keeps open; more would spend its time on greetings. */
    private static final int AT_ONCE = 16;

    private final Screening screening;
    private final Directory directory;
    private final Ledger ledger;
    private final PersonRecorder recorder;
    private final Waiting waiting;
    private final Voids voids;
    private final HeldEvents held;
    private final Forgotten forgotten;
    /** Does all of some work, in any order or at once. */
    private final Consumer<List<Runnable>> crew;

    public RecordActions(
            Screening screening,
            Directory directory,
            Ledger ledger,
            PersonRecorder recorder,
            Waiting waiting,
            Voids voids,
            HeldEvents held,
            Erased erased) {
        this(screening, directory, ledger, recorder, waiting, voids, held, erased, RecordActions::sideBySide);
    }

    RecordActions(
            Screening screening,
            Directory directory,
            Ledger ledger,
            PersonRecorder recorder,
            Waiting waiting,
            Voids voids,
            HeldEvents held,
            Erased erased,
            Consumer<List<Runnable>> crew) {
        this.screening = screening;
        this.directory = directory;
        this.ledger = ledger;
        this.recorder = recorder;
        this.waiting = waiting;
        this.voids = voids;
        this.held = held;
        this.forgotten = new Forgotten(erased, ledger);
        this.crew = crew;
    }

    /** What became of one report: an outcome, or why it has to be delivered again. */
    public sealed interface Result {
        record Settled(Outcome outcome) implements Result {}

        record Failed(RuntimeException why) implements Result {}
    }

    /** What became of each report, by its tag. Throws if what is stored can't be read; then nothing was recorded. */
    public Map<String, Result> record(List<Report> batch) {
        Map<String, Result> results = new ConcurrentHashMap<>();
        Map<Alias, List<Reported>> byAlias = new LinkedHashMap<>();
        List<Runnable> work = new ArrayList<>();
        for (Report report : batch) {
            Screening.Screened screened = screening.screen(report);
            if (screened instanceof Screening.Screened.AnAction it) {
                byAlias.computeIfAbsent(it.action().person(), a -> new ArrayList<>())
                        .add(new Reported(report, it.action()));
            } else if (screened instanceof Screening.Screened.AVoid it) {
                work.add(() -> settle(List.of(report), results, () -> Map.of(report.tag(), voids.take(it.key()))));
            } else if (screened instanceof Screening.Screened.ToHold it) {
                work.add(() -> settle(List.of(report), results, () -> Map.of(report.tag(), hold(report, it.event()))));
            }
        }
        List<Group> groups = byPerson(byAlias);
        Map<YearAsked, Optional<PersonYear>> atHand = atHand(groups);
        for (Group group : groups) {
            List<Report> reports =
                    group.reported().stream().map(Reported::report).toList();
            work.add(() -> settle(reports, results, () -> record(group, atHand)));
        }
        crew.accept(work);
        for (Report report : batch) {
            // An error that is no exception ends its thread without a word; what it had under way is not settled.
            results.computeIfAbsent(
                    report.tag(), tag -> new Result.Failed(new IllegalStateException("Nothing became of a report")));
        }
        return results;
    }

    private record Reported(Report report, Action action) {}

    /** Reports of one person, or of one alias that nobody has. */
    private record Group(Optional<PersonId> person, List<Reported> reported) {}

    private interface Work {
        Map<String, Outcome> outcomes();
    }

    private static void sideBySide(List<Runnable> work) {
        if (work.size() == 1) {
            work.getFirst().run();
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(AT_ONCE, work.size()), Thread.ofVirtual().factory())) {
            work.forEach(threads::execute);
        }
    }

    private static void settle(List<Report> reports, Map<String, Result> results, Work work) {
        try {
            work.outcomes().forEach((tag, outcome) -> results.put(tag, new Result.Settled(outcome)));
        } catch (RuntimeException failed) {
            reports.forEach(report -> results.put(report.tag(), new Result.Failed(failed)));
        }
    }

    private List<Group> byPerson(Map<Alias, List<Reported>> byAlias) {
        if (byAlias.isEmpty()) {
            return List.of();
        }
        Map<Alias, PersonId> people = directory.who(byAlias.keySet());
        Map<Object, Group> groups = new LinkedHashMap<>();
        byAlias.forEach((alias, reported) -> {
            Optional<PersonId> person = Optional.ofNullable(people.get(alias));
            Object who = person.isPresent() ? person.get() : alias;
            groups.computeIfAbsent(who, w -> new Group(person, new ArrayList<>()))
                    .reported()
                    .addAll(reported);
        });
        return List.copyOf(groups.values());
    }

    /**
     * What is stored of everybody, read in as few requests as it takes. If that fails, everybody's own reading says for whom
     * it did, so that one unreadable item keeps back one person.
     */
    private Map<YearAsked, Optional<PersonYear>> atHand(List<Group> groups) {
        List<YearAsked> asked = new ArrayList<>();
        for (Group group : groups) {
            group.person().ifPresent(person -> asked.addAll(recorder.asks(person, arrivals(group.reported()))));
        }
        try {
            return ledger.years(asked);
        } catch (RuntimeException oneByOneThen) {
            return Map.of();
        }
    }

    private static List<Arrival> arrivals(List<Reported> reported) {
        return reported.stream()
                .map(each -> new Arrival(each.action(), each.report().receivedAt()))
                .toList();
    }

    /** One after the other where an id comes twice, so that the second sees what became of the first. */
    private Map<String, Outcome> record(Group group, Map<YearAsked, Optional<PersonYear>> atHand) {
        Map<String, Outcome> outcomes = new HashMap<>();
        List<Reported> rest = group.reported();
        while (!rest.isEmpty()) {
            Map<ActionKey, Reported> now = new LinkedHashMap<>();
            List<Reported> later = new ArrayList<>();
            for (Reported each : rest) {
                if (now.putIfAbsent(each.action().key(), each) != null) {
                    later.add(each);
                }
            }
            Map<ActionKey, Outcome> settled = recordOnce(group.person(), List.copyOf(now.values()), atHand);
            now.forEach((key, each) -> outcomes.put(each.report().tag(), kept(each.report(), settled.get(key))));
            rest = later;
        }
        return outcomes;
    }

    private Map<ActionKey, Outcome> recordOnce(
            Optional<PersonId> known, List<Reported> reported, Map<YearAsked, Optional<PersonYear>> atHand) {
        Map<ActionKey, Outcome> outcomes = new HashMap<>();
        List<Arrival> arrivals = forgotten.withoutRecipients(arrivals(reported), outcomes);
        if (!arrivals.isEmpty()) {
            outcomes.putAll(record(known, arrivals, atHand));
        }
        return outcomes;
    }

    private Map<ActionKey, Outcome> record(
            Optional<PersonId> known, List<Arrival> arrivals, Map<YearAsked, Optional<PersonYear>> atHand) {
        if (known.isPresent()) {
            return recorder.record(known.get(), arrivals, atHand);
        }
        Alias alias = arrivals.getFirst().action().person();
        if (forgotten.is(alias)) {
            return forgotten.outcomes(arrivals);
        }
        Waiting.Kept kept = waiting.keep(alias, arrivals);
        if (kept instanceof Waiting.Kept.Bound bound) {
            return recorder.record(bound.person(), arrivals);
        }
        return ((Waiting.Kept.Here) kept).outcomes();
    }

    /** A conflict is kept aside for the operator. */
    private Outcome kept(Report report, @Nullable Outcome outcome) {
        if (outcome == null) {
            throw new IllegalStateException("Nothing became of a report");
        }
        if (outcome instanceof Outcome.Held conflict) {
            held.keep(Screening.heldEvent(report, conflict.reason(), conflict.message()));
        }
        return outcome;
    }

    private Outcome hold(Report report, HeldEvent event) {
        if (forgotten.isAbout(report)) {
            return new Outcome.NotKept(Outcome.NotKept.Why.ERASED);
        }
        held.keep(event);
        return new Outcome.Held(event.reason(), event.message());
    }
}
