package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import laurel.award.Mark;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.mail.AwardId;
import laurel.mail.MailTags;
import laurel.people.PersonId;
import laurel.rebuild.Job;

/** Performs a script through the real use cases, and then lets everything run dry. */
final class Performance {
    private static final int DAYS = 21;
    private static final int BATCH = 5;
    private static final int ROUNDS = 40;

    private final Council council;
    private final List<Throwable> unexpected = new ArrayList<>();

    Performance(Instant start) {
        this.council = new Council(start);
    }

    /** Performs it and returns failures that nothing in it explains. */
    List<Throwable> perform(Script script) {
        play(script.scenes());
        runDry();
        council.enter(null);
        return unexpected;
    }

    /** A process that pauses, and after which scene it goes on. */
    private record Paused(Started process, int until) {}

    private void play(List<Scene> scenes) {
        List<Paused> paused = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            goOn(new Started(this, scenes.get(i)), i, paused);
            for (Paused each : List.copyOf(paused)) {
                if (each.until() <= i) {
                    paused.remove(each);
                    goOn(each.process(), i, paused);
                }
            }
        }
        while (!paused.isEmpty()) {
            goOn(paused.removeFirst().process(), scenes.size(), paused);
        }
    }

    private static void goOn(Started process, int scene, List<Paused> paused) {
        if (!process.goOn()) {
            paused.add(new Paused(process, scene + process.heldUpFor()));
        }
    }

    /** Nothing goes wrong any more. */
    private void runDry() {
        for (int round = 0; round < ROUNDS && !isDry(); round++) {
            alone(new Step.ChangeAgain());
            alone(new Step.DecideAgain());
            if (isRebuilding()) {
                alone(new Step.Later(Duration.ofMinutes(5)));
                alone(new Step.GoOn(4));
            }
            alone(new Step.DeliverAgain(BATCH));
            for (String file : List.copyOf(council.unimported)) {
                council.unimported.remove(file);
                alone(new Step.Import(file));
            }
        }
        alone(new Step.Resume());
        alone(new Step.Later(Duration.ofMinutes(5)));
        alone(new Step.Stream(Integer.MAX_VALUE, true));
        tell();
    }

    private boolean isDry() {
        return council.undelivered.isEmpty()
                && council.unimported.isEmpty()
                && council.undecided.isEmpty()
                && council.unchanged.isEmpty()
                && !isRebuilding();
    }

    private boolean isRebuilding() {
        return council.jobs.last().filter(job -> job.stage() != Job.Stage.DONE).isPresent();
    }

    /** Sweeps, recognises and releases day after day, until all is told. */
    void tell() {
        for (int day = 0; day < DAYS && (day == 0 || isMailWaiting()); day++) {
            Instant ten = council.clock
                    .instant()
                    .atZone(Council.ZONE)
                    .toLocalDate()
                    .plusDays(1)
                    .atTime(LocalTime.of(10, 0))
                    .atZone(Council.ZONE)
                    .toInstant();
            council.clock.passes(Duration.between(council.clock.instant(), ten));
            alone(new Step.Sweep());
            alone(new Step.Recognise(Integer.MAX_VALUE, false));
            alone(new Step.Release());
            alone(new Step.Hear(Integer.MAX_VALUE, false));
        }
    }

    private void alone(Step step) {
        new Started(this, new Scene(step, List.of())).goOn();
    }

    void failed(Throwable failure, List<Fault> faults) {
        if (!Failures.areExplained(failure, faults)) {
            unexpected.add(failure);
        }
    }

    /** Takes a step, with all that has to come back to its queue doing so. */
    void take(Step step, Gate gate, List<Fault> faults) {
        Functions functions = Functions.of(council, gate);
        switch (step) {
            case Step.Deliver it ->
                deliver(it.batch().stream().map(council::queued).toList(), functions, faults);
            case Step.DeliverAgain it -> deliver(first(council.undelivered, it.most()), functions, faults);
            case Step.Import it -> {
                council.unimported.add(it.file());
                functions
                        .importPeople()
                        .importFile(council.files.put("f-" + it.file().hashCode() + ".csv", it.file()));
                council.unimported.remove(it.file());
            }
            case Step.Resume it -> functions.importPeople().resume();
            case Step.Stream it -> stream(first(council.stream, it.most()), it.lost(), functions);
            case Step.Sweep it -> functions.announce().sweep();
            case Step.Recognise it -> recognise(first(council.bus, it.most()), it.again(), functions);
            case Step.Release it -> functions.releaseMail().release();
            case Step.Decide it -> new LinkOfficer(council, functions).decide(it.wish());
            case Step.DecideAgain it ->
                first(council.undecided, Integer.MAX_VALUE).forEach(new LinkOfficer(council, functions)::decide);
            case Step.ChangeScheme it -> new LinkOfficer(council, functions).change(it.change());
            case Step.ChangeAgain it ->
                first(council.unchanged, Integer.MAX_VALUE).forEach(new LinkOfficer(council, functions)::change);
            case Step.GoOn it -> functions.sweep().work(Duration.ofMinutes(it.minutes()));
            case Step.Rebuild it -> functions.ledger().rewrites().person(new PersonId(it.person()));
            case Step.SendAgain it ->
                functions
                        .sendAgain()
                        .send(council.held.list().stream()
                                .map(held -> held.key())
                                .toList());
            case Step.Hear it -> hear(first(council.posted, it.most()), it.again(), functions);
            case Step.Later it -> {
                // What SES has to tell, it tells within the hour.
                hear(first(council.posted, Integer.MAX_VALUE), false, functions);
                council.clock.passes(it.by());
            }
        }
    }

    private static <T> List<T> first(List<T> queue, int most) {
        List<T> head = queue.subList(0, Math.min(queue.size(), most));
        List<T> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    private void deliver(List<Council.Queued> batch, Functions functions, List<Fault> faults) {
        List<Report> reports = new ArrayList<>();
        for (Council.Queued each : batch) {
            Message message = each.message();
            reports.add(new Report(
                    Integer.toString(reports.size()),
                    message.source(),
                    message.detailType(),
                    message.detail(),
                    each.at()));
        }
        List<Council.Queued> back = new ArrayList<>(batch);
        try {
            Map<String, RecordActions.Result> results =
                    functions.ledger().record().record(reports);
            for (int i = batch.size() - 1; i >= 0; i--) {
                switch (Objects.requireNonNull(results.get(Integer.toString(i)))) {
                    case RecordActions.Result.Settled settled -> back.remove(i);
                    case RecordActions.Result.Failed failed -> failed(failed.why(), faults);
                }
            }
        } finally {
            council.undelivered.addAll(back);
        }
    }

    private void stream(List<Mark> marks, boolean lost, Functions functions) {
        Set<Mark> back = Set.copyOf(marks);
        try {
            back = lost ? Set.of() : functions.announce().announce(marks);
        } finally {
            council.stream.addAll(0, marks.stream().filter(back::contains).toList());
        }
    }

    private void recognise(List<Mark> marks, boolean again, Functions functions) {
        if (again) {
            council.bus.addAll(marks);
        }
        List<Mark> back = new ArrayList<>(marks);
        try {
            for (Mark mark : marks) {
                Map<String, Object> detail = mark.detail();
                PersonId person = new PersonId(text(detail, "person"));
                functions
                        .post()
                        .tell(
                                new AwardId(person, text(detail, "badge"), text(detail, "period")).message(),
                                Instant.parse(text(detail, "foundAt")));
                back.removeFirst();
            }
        } finally {
            council.bus.addAll(back);
        }
    }

    private void hear(List<Council.Posted> posted, boolean again, Functions functions) {
        if (again) {
            council.posted.addAll(posted);
        }
        List<Council.Posted> back = new ArrayList<>(posted);
        try {
            for (Council.Posted each : posted) {
                Map<String, String> tags = each.letter().tags();
                functions
                        .settleClaims()
                        .left(
                                MailTags.person(Objects.requireNonNull(tags.get(MailTags.PERSON))),
                                Objects.requireNonNull(tags.get(MailTags.CLAIM)),
                                each.mail(),
                                council.clock.instant());
                back.removeFirst();
            }
        } finally {
            council.posted.addAll(back);
        }
    }

    private boolean isMailWaiting() {
        return !council.bus.isEmpty()
                || !council.marks.before(Instant.parse("9999-12-31T00:00:00Z")).isEmpty()
                || ScriptWriter.PEOPLE.stream()
                        .anyMatch(person -> !council.mail.open(person).isEmpty());
    }

    private static String text(Map<String, Object> detail, String name) {
        return Objects.requireNonNull(detail.get(name)).toString();
    }

    Council council() {
        return council;
    }
}
