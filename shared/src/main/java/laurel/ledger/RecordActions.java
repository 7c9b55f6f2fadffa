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
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Records a batch of reports: what belongs to one person goes in one transaction, people side by side. What fails of it
 * leaves the rest alone.
 */
public final class RecordActions {
    private final Screening screening;
    private final Directory directory;
    private final PersonRecorder recorder;
    private final Waiting waiting;
    private final Voids voids;
    private final HeldEvents held;

    public RecordActions(
            Screening screening,
            Directory directory,
            PersonRecorder recorder,
            Waiting waiting,
            Voids voids,
            HeldEvents held) {
        this.screening = screening;
        this.directory = directory;
        this.recorder = recorder;
        this.waiting = waiting;
        this.voids = voids;
        this.held = held;
    }

    /** What became of one report: an outcome, or why it has to be delivered again. */
    public sealed interface Result {
        record Settled(Outcome outcome) implements Result {}

        record Failed(RuntimeException why) implements Result {}
    }

    /** What became of each report, by its tag. */
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
                work.add(() -> settle(List.of(report), results, () -> Map.of(report.tag(), hold(it.event()))));
            }
        }
        for (Group group : byPerson(byAlias, results)) {
            List<Report> reports =
                    group.reported().stream().map(Reported::report).toList();
            work.add(() -> settle(reports, results, () -> record(group)));
        }
        run(work);
        return results;
    }

    private record Reported(Report report, Action action) {}

    /** Reports of one person, or of one alias that nobody has. */
    private record Group(Optional<PersonId> person, List<Reported> reported) {}

    private interface Work {
        Map<String, Outcome> outcomes();
    }

    private static void run(List<Runnable> work) {
        if (work.size() == 1) {
            work.getFirst().run();
            return;
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
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

    private List<Group> byPerson(Map<Alias, List<Reported>> byAlias, Map<String, Result> results) {
        Map<Object, Group> groups = new LinkedHashMap<>();
        byAlias.forEach((alias, reported) -> {
            try {
                Optional<PersonId> person = directory.who(alias);
                Object who = person.isPresent() ? person.get() : alias;
                groups.computeIfAbsent(who, w -> new Group(person, new ArrayList<>()))
                        .reported()
                        .addAll(reported);
            } catch (RuntimeException failed) {
                reported.forEach(r -> results.put(r.report().tag(), new Result.Failed(failed)));
            }
        });
        return List.copyOf(groups.values());
    }

    /** One after the other where an id comes twice, so that the second sees what became of the first. */
    private Map<String, Outcome> record(Group group) {
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
            Map<ActionKey, Outcome> settled = recordOnce(group.person(), List.copyOf(now.values()));
            now.forEach((key, each) -> outcomes.put(each.report().tag(), kept(each.report(), settled.get(key))));
            rest = later;
        }
        return outcomes;
    }

    private Map<ActionKey, Outcome> recordOnce(Optional<PersonId> known, List<Reported> reported) {
        List<Arrival> arrivals = reported.stream()
                .map(each -> new Arrival(each.action(), each.report().receivedAt()))
                .toList();
        if (known.isPresent()) {
            return recorder.record(known.get(), arrivals);
        }
        Waiting.Kept kept = waiting.keep(reported.getFirst().action().person(), arrivals);
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

    private Outcome hold(HeldEvent event) {
        held.keep(event);
        return new Outcome.Held(event.reason(), event.message());
    }
}
