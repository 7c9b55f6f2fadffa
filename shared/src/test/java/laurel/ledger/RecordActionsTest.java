package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.progress.Credit;
import laurel.progress.Points;
import org.junit.jupiter.api.Test;

class RecordActionsTest {
    private final World world = new World();

    @Test
    void aFirstActionBringsItsPointsAndFirstSteps() {
        PersonId ann = world.person("ann");

        Outcome outcome =
                world.record(discussion("a1", "ann", "2026-11-23T09:00:00Z")).getFirst();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Recorded.class, recorded -> {
            assertThat(recorded.credit()).isEqualTo(new Credit.Earned(4));
            assertThat(recorded.awards()).extracting(a -> a.badge()).containsExactly("first-steps");
        });
        assertThat(world.points(ann)).isEqualTo(Points.of(0, 0, 4, 0));
        assertThat(world.badges(ann)).containsExactly("first-steps");
    }

    @Test
    void p1TheSameActionSentAgainCountsOnce() {
        PersonId ann = world.person("ann");
        Report report = discussion("a1", "ann", "2026-11-23T09:00:00Z");

        world.record(report);
        List<Outcome> again = world.record(report, discussion("a1", "ann", "2026-11-23T09:00:00Z"));

        assertThat(again).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Duplicate.class));
        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void p1TheSameActionSentAtTheSameTimeByManyCountsOnce() throws Exception {
        PersonId ann = world.person("ann");
        List<Callable<List<Outcome>>> senders =
                Collections.nCopies(8, () -> world.record(discussion("a1", "ann", "2026-11-23T09:00:00Z")));
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Outcome>> each : threads.invokeAll(senders)) {
                outcomes.addAll(each.get());
            }
        }

        assertThat(outcomes).filteredOn(o -> o instanceof Outcome.Recorded).hasSize(1);
        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void p1TheSameIdWithAnotherTypeIsAConflictThatIsKeptAside() {
        PersonId ann = world.person("ann");
        world.record(discussion("a1", "ann", "2026-11-23T09:00:00Z"));

        Outcome outcome = world.record(world.action("a1", "ann", "session.attended", "2026-11-23T09:00:00Z", ""))
                .getFirst();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Held.class, h -> assertThat(h.reason())
                .isEqualTo(HeldEvent.Reason.CONFLICT));
        assertThat(world.held.list()).singleElement().satisfies(event -> {
            assertThat(event.reason()).isEqualTo(HeldEvent.Reason.CONFLICT);
            assertThat(world.held.find(event.key()).orElseThrow().detail()).contains("session.attended");
        });
        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void p1AnotherTitleIsNoConflict() {
        world.person("ann");
        String resource = ",\"resource\":{\"id\":\"r1\",\"title\":\"%s\"}";
        world.record(world.action("a1", "ann", "resource.viewed", "2026-11-23T09:00:00Z", resource.formatted("Old")));

        Outcome outcome = world.record(
                        world.action("a1", "ann", "resource.viewed", "2026-11-23T09:00:00Z", resource.formatted("New")))
                .getFirst();

        assertThat(outcome).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void p2TheOrderOfArrivalDoesNotMatterAndARebuildComesOutTheSame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        List<Report> others = new ArrayList<>();
        PersonId ann = world.person("ann");
        PersonId ben = world.person("ben");
        for (int i = 0; i < 60; i++) {
            String at = "2026-%02d-%02dT%02d:00:00Z"
                    .formatted(9 + random.nextInt(2), 1 + random.nextInt(28), random.nextInt(24));
            String type = List.of("discussion.led", "session.attended", "practice.changed", "reflection.recorded")
                    .get(random.nextInt(4));
            reports.add(world.action("ann-" + i, "ann", type, at, ""));
            others.add(world.action("ben-" + i, "ben", type, at, ""));
        }
        for (int i = 0; i < 60; i += 7) {
            reports.add(world.voided("ann-" + i));
            others.add(world.voided("ben-" + i));
        }
        Collections.shuffle(others, random);

        reports.forEach(world::record);
        for (int from = 0; from < others.size(); from += 9) {
            world.record(others.subList(from, Math.min(others.size(), from + 9)).toArray(Report[]::new));
        }

        String anns = world.progress(ann).toString();
        assertThat(world.progress(ben).toString()).as("seed %d", seed).isEqualTo(anns.replace("ann-", "ben-"));
        Map<String, Object> before = world.progress(ben);
        world.rewrites.person(ben);
        assertThat(world.progress(ben)).as("rebuilt, seed %d", seed).isEqualTo(before);
    }

    @Test
    void p3AVoidLeavesWhatWouldHaveBeenWithoutTheAction() {
        PersonId ann = world.person("ann");
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"));
        Map<String, Object> before = world.progress(ann);
        world.record(world.action("a2", "ann", "discussion.led", "2026-11-19T09:00:00Z", ""));

        world.record(world.voided("a2"));

        assertThat(world.progress(ann)).isEqualTo(before);
        assertThat(world.record(world.action("a2", "ann", "discussion.led", "2026-11-19T09:00:00Z", "")))
                .singleElement()
                .isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void p3AVoidThatComesFirstIsRemembered() {
        PersonId ann = world.person("ann");

        world.record(world.voided("a1"));
        Outcome outcome =
                world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z")).getFirst();

        assertThat(outcome).isInstanceOf(Outcome.Voided.class);
        assertThat(world.points(ann).total()).isZero();
        assertThat(world.badges(ann)).isEmpty();
        assertThat(world.ledger.latest(new Holder.Known(ann), Instant.EPOCH, null, 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.voided()).isTrue());
    }

    @Test
    void p3TheOnlyActionVoidedTakesFirstStepsBack() {
        PersonId ann = world.person("ann");
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"));

        world.record(world.voided("a1"));

        assertThat(world.badges(ann)).isEmpty();
        assertThat(world.points(ann).total()).isZero();
    }

    @Test
    void p3FirstStepsStandsAsLongAsAnActionOfAnyYearDoes() {
        PersonId ann = world.person("ann");
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"), discussion("a2", "ann", "2024-11-20T09:00:00Z"));

        world.record(world.voided("a2"));
        assertThat(world.badges(ann)).containsExactly("first-steps");

        world.record(world.voided("a1"));
        assertThat(world.badges(ann)).isEmpty();

        world.record(discussion("a3", "ann", "2025-11-20T09:00:00Z"));
        assertThat(world.badges(ann)).containsExactly("first-steps");
    }

    @Test
    void p3TheLastActionsOfTwoYearsVoidedAndAThirdReportedAtTheSameTimeLeaveFirstStepsAsTheyShould() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = "ann-" + round;
            PersonId ann = world.person(id);
            boolean one = round % 2 == 0;
            world.record(
                    discussion(id + "-1", id, "2026-11-20T09:00:00Z"),
                    discussion(id + "-2", id, "2024-11-20T09:00:00Z"));
            List<Report> together = new ArrayList<>(List.of(world.voided(id + "-1"), world.voided(id + "-2")));
            if (one) {
                together.add(discussion(id + "-3", id, "2025-11-20T09:00:00Z"));
            }
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<?> each : threads.invokeAll(together.stream()
                        .<Callable<Object>>map(report -> () -> world.record(report))
                        .toList())) {
                    each.get();
                }
            }
            assertThat(world.badges(ann)).hasSize(one ? 1 : 0);
        }
    }

    @Test
    void aSourceCantVoidWhatAnotherReported() {
        PersonId ann = world.person("ann");
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"));

        world.record(world.report("bookings", Report.VOID, "{\"id\":\"a1\"}"));

        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void p4WhatWaitsForAPersonCountsWhenTheyAppear() {
        Outcome outcome =
                world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z")).getFirst();
        assertThat(outcome).isEqualTo(new Outcome.Waiting(new Alias("vle:ann")));
        assertThat(world.held.list()).singleElement().satisfies(event -> assertThat(event.reason())
                .isEqualTo(HeldEvent.Reason.UNKNOWN_PERSON));

        PersonId ann = world.person("ann");
        world.waiting.recordFor(new Alias("vle:ann"), ann);

        assertThat(world.points(ann).total()).isEqualTo(4);
        assertThat(world.held.list()).isEmpty();
        assertThat(world.waiting.recordFor(new Alias("vle:ann"), ann)).isZero();
    }

    @Test
    void p4WhatWasVoidedWhileItWaitedNeverCounts() {
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"), discussion("a2", "ann", "2026-11-20T10:00:00Z"));
        world.record(world.voided("a1"));

        PersonId ann = world.person("ann");
        world.waiting.recordFor(new Alias("vle:ann"), ann);

        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void p4AnActionAfterThePersonWasImportedDoesNotWait() {
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"));
        PersonId ann = world.person("ann");

        assertThat(world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z")))
                .singleElement()
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(world.points(ann).total()).isEqualTo(4);
    }

    @Test
    void whatCannotCountIsHeldWithTheReasonAndLosesNothing() {
        world.person("ann");
        String large = ",\"tags\":[\"%s\"]".formatted("x".repeat(300_000));
        List<Outcome> outcomes = world.record(
                world.action("h1", "ann", "no.such-type", "2026-11-20T09:00:00Z", ""),
                world.action("h2", "ann", "discussion.joined", "2026-12-20T09:00:00Z", ""),
                world.action("h3", "ann", "discussion.joined", "20 November", ""),
                world.action("h4", "ann", "discussion.joined", "2026-11-20T09:00:00Z", large),
                world.action("h5", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ",\"source\":\"bookings\""),
                world.action("h6", "ann", "resource.viewed", "2026-11-20T09:00:00Z", ""));

        assertThat(outcomes)
                .extracting(outcome -> ((Outcome.Held) outcome).reason())
                .containsExactly(
                        HeldEvent.Reason.UNKNOWN_TYPE,
                        HeldEvent.Reason.FUTURE,
                        HeldEvent.Reason.MALFORMED,
                        HeldEvent.Reason.TOO_LARGE,
                        HeldEvent.Reason.SPEAKS_FOR_ANOTHER,
                        HeldEvent.Reason.MALFORMED);
        assertThat(world.held.list()).hasSize(6);
        assertThat(world.held.list())
                .filteredOn(event -> "h4".equals(event.id()))
                .singleElement()
                .satisfies(event -> assertThat(
                                world.held.find(event.key()).orElseThrow().detail())
                        .contains("x".repeat(300_000)));
    }

    @Test
    void aNameThatCantBeTypedIsHeldUnderAKeyThatCan() {
        world.person("ann");
        world.record(
                world.report("learning.vle\nINFO fake", Report.ACTION, """
                        {"id":"a1","person":"vle:ann","type":"discussion.joined","occurredAt":"2026-11-20T09:00:00Z"}"""),
                world.action("a\\u009b\\u202e", "ann", "discussion.joined", "2026-11-20T09:00:00Z", ""));

        assertThat(world.held.list()).hasSize(2).allSatisfy(event -> {
            assertThat(event.reason()).isEqualTo(HeldEvent.Reason.MALFORMED);
            assertThat(event.key()).matches("[\\x20-\\x7e]+");
            assertThat(world.held.find(event.key())).isPresent();
        });
    }

    @Test
    void whatWasHeldIsSentAgainAsItCame() {
        world.person("ann");
        world.record(world.action("h1", "ann", "no.such-type", "2026-11-20T09:00:00Z", ""));
        List<String> sent = new ArrayList<>();
        SendAgain sendAgain =
                new SendAgain(world.held, (source, type, detail) -> sent.add(source + " " + type + " " + detail));

        String key = world.held.list().getFirst().key();
        SendAgain.Answer answer = sendAgain.send(List.of(key)).getFirst();

        assertThat(answer.sent()).isTrue();
        assertThat(sent)
                .singleElement()
                .asString()
                .startsWith("learning.vle Engagement Action {")
                .contains("no.such-type");
        assertThat(world.held.list()).isEmpty();
    }

    @Test
    void p4WhatIsSentAgainAndIsStillWrongStaysOnTheListHoweverSoonItComesBack() {
        world.person("ann");
        Report wrong = world.action("h1", "ann", "no.such-type", "2026-11-20T09:00:00Z", "");
        world.record(wrong);
        SendAgain sendAgain = new SendAgain(world.held, (source, type, detail) -> {
            world.record(wrong);
            return true;
        });

        sendAgain.send(List.of(world.held.list().getFirst().key()));

        assertThat(world.held.list()).hasSize(1);
    }

    @Test
    void whatAwsItselfSentIsNotSentAgainInItsName() {
        new KeepFailed(world.held)
                .keep(world.report("aws.s3", "Object Created", """
                        {"source":"aws.s3","detail-type":"Object Created","detail":{"object":{"key":"people/p.csv"}}}""").detail(), "", World.NOW);
        SendAgain sendAgain = new SendAgain(world.held, (source, type, detail) -> {
            throw new IllegalStateException("nobody may speak for AWS");
        });

        String key = world.held.list().getFirst().key();

        assertThat(sendAgain.send(List.of(key)).getFirst().message()).contains("put the file into its bucket again");
        assertThat(world.held.list()).hasSize(1);
    }

    @Test
    void whatIsDismissedIsOffTheListUntilItComesAgainAndNeverCounts() {
        PersonId ann = world.person("ann");
        Report wrong = world.action("h1", "ann", "no.such-type", "2026-11-20T09:00:00Z", "");
        world.record(wrong);
        String key = world.held.list().getFirst().key();
        Dismiss dismiss = new Dismiss(world.held);

        assertThat(dismiss.dismiss(List.of(key, "nothing|like|it")))
                .extracting(Dismiss.Answer::dismissed)
                .containsExactly(true, false);
        assertThat(world.held.list()).isEmpty();
        assertThat(world.points(ann).total()).isZero();

        world.record(wrong);
        assertThat(world.held.list()).hasSize(1);
    }

    @Test
    void whatWaitsForItsPersonIsNotDismissed() {
        world.record(discussion("a1", "ann", "2026-11-20T09:00:00Z"));

        String key = world.held.list().getFirst().key();

        assertThat(new Dismiss(world.held).dismiss(List.of(key)).getFirst().message())
                .contains("waits for its person");
        assertThat(world.held.list()).hasSize(1);
    }

    private Report discussion(String id, String person, String at) {
        return world.action(id, person, "discussion.joined", at, "");
    }
}
