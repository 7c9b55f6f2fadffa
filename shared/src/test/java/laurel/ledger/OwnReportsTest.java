package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import laurel.action.ActionKey;
import laurel.catalogue.ActionType;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoLooks;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationState;
import laurel.ownreport.AnswerReports;
import laurel.ownreport.CountWaiting;
import laurel.ownreport.DynamoOwnReportHolding;
import laurel.ownreport.DynamoOwnReports;
import laurel.ownreport.OwnReport;
import laurel.ownreport.OwnReports;
import laurel.ownreport.ReportOwnAction;
import laurel.ownreport.Reportable;
import laurel.ownreport.ViewOwnReports;
import laurel.people.Access;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.privacy.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class OwnReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Access LIVE =
            new Access(new OrganisationState.Live(Instant.EPOCH, "Robin", "DPIA 1", "10 November"));
    private static final Viewer ANN = new Viewer(new PersonId("ann"), Role.STAFF, Set.of());
    private static final Viewer KIM = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));
    private static final Viewer LEE = new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of());
    private static final String LED = """
            {"key":"key-00001","type":"discussion.led","day":"2026-11-20","group":"Thursday forum",
             "standards":["4.5"],"note":"we read\\nthe new guide"}""";

    private final World world = new World();
    private final Audit audit = new DynamoAudit(world.dynamo, world.settings);
    private final OwnReports reports = new DynamoOwnReports(world.dynamo, world.settings, world.clock);
    private final Reportable reportable = new Reportable(world.engine, world.clock);
    private final AddAction add = new AddAction(
            new Screening(world.engine, world.clock),
            new PersonRecorder(
                    world.ledger,
                    world.engine,
                    new YearDrafts(world.ledger, world.directory, world.engine, world.clock),
                    world.rewrites,
                    world.objections));
    private final ReportOwnAction report = new ReportOwnAction(reports, add, reportable, world.clock);
    private final ViewOwnReports view = new ViewOwnReports(reports, reportable);
    private final InMemoryAudit shown = new InMemoryAudit();
    private final Looks looks = new DynamoLooks(world.dynamo, world.settings);
    private final AnswerReports answer = new AnswerReports(
            reports, add, world.directory, reportable, new NoteLooks(looks, shown, world.clock), world.clock);

    @Test
    void whatAPersonReportsWaitsAndDoesNotCount() {
        PersonId ann = world.person("ann");

        OwnReport kept = kept(LED);

        assertThat(kept.waits()).isTrue();
        assertThat(kept.team()).isEqualTo("north");
        assertThat(kept.note()).isEqualTo("we read the new guide");
        assertThat(kept.occurredAt()).isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(world.points(ann).total()).isZero();
        assertThat(mine()).singleElement().satisfies(line -> {
            assertThat(line.report()).isEqualTo(kept);
            assertThat(line.day()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(line.name()).isEqualTo("Led a discussion");
        });
    }

    @Test
    void whoReportedIsToldWhoReadIt() {
        PersonId ann = world.person("ann");
        kept(LED);

        toAnswer(KIM);

        assertThat(looks.at(ann, 9)).containsExactly(new Looks.Look(World.NOW, "kim", "reports"));
        assertThat(shown.latest(9))
                .containsExactly(new AuditLine(World.NOW, "kim", "reports-viewed", "1 person", null));
    }

    @Test
    void p1WhatIsSentTwiceIsReportedOnce() {
        world.person("ann");

        OwnReport first = kept(LED);
        later(Duration.ofHours(3));

        assertThat(kept(LED)).isEqualTo(first);
        assertThat(mine()).hasSize(1);
        assertThat(send(LED.replace("discussion.led", "discussion.joined")))
                .isInstanceOf(ReportOwnAction.KeyIsTaken.class);
        assertThat(send(LED.replace("11-20", "11-19"))).isInstanceOf(ReportOwnAction.KeyIsTaken.class);
    }

    @Test
    void twoPeopleMayUseTheSameKey() {
        world.person("ann");
        Person ben = profile(world.person("ben"));

        OwnReport anns = kept(LED);
        ReportOwnAction.Result bens = report.report(ben, viewer(ben), LIVE, json(LED));

        assertThat(bens).isInstanceOfSatisfying(ReportOwnAction.Kept.class, kept -> assertThat(
                        kept.report().id())
                .isNotEqualTo(anns.id()));
    }

    @Test
    void aYesPutsTheActionInTheLedgerAndTheNoteIsGone() {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);

        OwnReport answered = yes(KIM, kept);

        assertThat(answered.answer()).isEqualTo(new OwnReport.Answer(true, World.NOW, null));
        assertThat(reports.find(kept.id())).contains(answered);
        assertThat(answered.note()).isNull();
        assertThat(toAnswer(KIM)).isEmpty();
        assertThat(world.points(ann).total()).isEqualTo(10);
        assertThat(entries(ann)).singleElement().satisfies(entry -> {
            assertThat(entry.action().key()).isEqualTo(new ActionKey("laurel.report", kept.id()));
            assertThat(entry.action().group()).isEqualTo("Thursday forum");
            assertThat(entry.action().standards()).containsExactly("4.5");
        });
        assertThat(audit.latest(9))
                .containsExactly(
                        new AuditLine(World.NOW, "kim", "report-yes", "laurel.report/" + kept.id() + " ann", null));
    }

    @Test
    void p1AYesSaidTwiceCountsOnce() {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);

        OwnReport first = yes(KIM, kept);
        later(Duration.ofMinutes(1));

        assertThat(yes(LEE, kept)).isEqualTo(first);
        assertThat(entries(ann)).hasSize(1);
        assertThat(audit.latest(9)).hasSize(1);
    }

    @Test
    void p1OfManyAnswersAtTheSameTimeOneHolds() throws Exception {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);
        CountDownLatch all = new CountDownLatch(6);
        List<AnswerReports.Result> results = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<AnswerReports.Result>> answers = new ArrayList<>();
            for (String wish : List.of("yes", "no", "yes", "no", "yes", "no")) {
                answers.add(people.submit(() -> {
                    all.countDown();
                    all.await();
                    return decide(wish.equals("yes") ? KIM : LEE, kept.id(), wish, "not yet finished");
                }));
            }
            for (Future<AnswerReports.Result> each : answers) {
                results.add(each.get());
            }
        }

        Optional<OwnReport.Answer> held = reports.find(kept.id()).map(OwnReport::answer);
        assertThat(held).isPresent();
        assertThat(entries(ann)).hasSize(held.get().counts() ? 1 : 0);
        assertThat(audit.latest(9)).hasSize(1);
        assertThat(results).filteredOn(AnswerReports.Answered.class::isInstance).hasSize(3);
        assertThat(results)
                .filteredOn(AnswerReports.AlreadyAnswered.class::isInstance)
                .hasSize(3);
    }

    @Test
    void p3WhatWasSaidYesToCanBeTakenBack() {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);
        yes(KIM, kept);

        new Voids(world.ledger, world.rewrites, world.clock).take(kept.key());

        assertThat(world.points(ann).total()).isZero();
        assertThat(world.badges(ann)).isEmpty();
    }

    @Test
    void aYesStillHoldsWhereTheActionIsInTheLedgerAlready() {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);
        yes(KIM, kept);
        // The report as an older copy of its table has it.
        world.dynamo.deleteItem(delete -> delete.tableName(world.settings.organisationTable())
                .key(Map.of("key", AttributeValue.fromS(world.settings.organisation() + "|own-report|" + kept.id()))));
        reports.add(kept);

        assertThat(yes(KIM, kept).answer()).isNotNull();
        assertThat(entries(ann)).hasSize(1);
        assertThat(toAnswer(KIM)).isEmpty();
    }

    @Test
    void aNoComesWithItsReasonAndNothingCounts() {
        PersonId ann = world.person("ann");
        OwnReport kept = kept(LED);

        assertThat(decide(KIM, kept.id(), "no", " It was on the list of the session already. "))
                .isInstanceOf(AnswerReports.Answered.class);

        assertThat(mine()).singleElement().satisfies(line -> {
            assertThat(line.report().note()).isNull();
            assertThat(line.report().answer())
                    .isEqualTo(new OwnReport.Answer(false, World.NOW, "It was on the list of the session already."));
        });
        assertThat(entries(ann)).isEmpty();
        assertThat(toAnswer(KIM)).isEmpty();
        assertThat(decide(KIM, kept.id(), "yes", null)).isInstanceOf(AnswerReports.AlreadyAnswered.class);
    }

    @Test
    void aNoNeedsAReason() {
        world.person("ann");
        OwnReport kept = kept(LED);

        assertThat(decide(KIM, kept.id(), "no", "  "))
                .isInstanceOfSatisfying(AnswerReports.Unreadable.class, it -> assertThat(it.message())
                        .startsWith("reason: "));
        assertThat(decide(KIM, kept.id(), "perhaps", "x"))
                .isInstanceOfSatisfying(AnswerReports.Unreadable.class, it -> assertThat(it.message())
                        .startsWith("decision: "));
        assertThat(reports.find(kept.id()).orElseThrow().waits()).isTrue();
    }

    @Test
    void whileAReportWaitsItCanBeTakenBackAndNothingIsKept() {
        world.person("ann");
        OwnReport kept = kept(LED);

        assertThat(report.withdraw(ANN, LIVE, kept.id())).isInstanceOf(ReportOwnAction.Withdrawn.class);

        assertThat(mine()).isEmpty();
        assertThat(toAnswer(KIM)).isEmpty();
        assertThat(decide(KIM, kept.id(), "yes", null)).isInstanceOf(AnswerReports.NoSuchReport.class);
        assertThat(report.withdraw(ANN, LIVE, kept.id())).isInstanceOf(ReportOwnAction.NoSuchReport.class);
    }

    @Test
    void whatIsAnsweredOrAnothersIsNotTakenBack() {
        world.person("ann");
        OwnReport kept = kept(LED);

        assertThat(report.withdraw(KIM, LIVE, kept.id())).isInstanceOf(ReportOwnAction.NoSuchReport.class);
        yes(KIM, kept);
        assertThat(report.withdraw(ANN, LIVE, kept.id())).isInstanceOf(ReportOwnAction.NoSuchReport.class);
    }

    @Test
    void nobodyAnswersTheirOwn() {
        OwnReport kept = keptBy(somebody("kim", Role.CHAMPION, "north"), LED);

        assertThat(toAnswer(KIM)).isEmpty();
        assertThat(decide(KIM, kept.id(), "yes", null))
                .isInstanceOfSatisfying(
                        AnswerReports.Refused.class,
                        it -> assertThat(it.why().code()).isEqualTo("not-yours-to-answer"));
        assertThat(toAnswer(LEE)).hasSize(1);
    }

    @Test
    void ofAnotherTeamsReportsAChampionLearnsNothing() {
        world.person("ann");
        OwnReport kept = kept(LED);
        Viewer south = new Viewer(new PersonId("sol"), Role.CHAMPION, Set.of("south", "nort", "north|"));

        assertThat(toAnswer(south)).isEmpty();
        assertThat(decide(south, kept.id(), "yes", null))
                .isEqualTo(decide(south, "0".repeat(32), "yes", null))
                .isInstanceOf(AnswerReports.NoSuchReport.class);
    }

    @ParameterizedTest
    @CsvSource({"STAFF", "STRATEGIC_CHAMPION"})
    void othersAnswerNothing(Role role) {
        world.person("ann");
        OwnReport kept = kept(LED);
        Viewer other = new Viewer(new PersonId("oli"), role, Set.of());

        assertThat(answer.view(other, LIVE, null, null)).isInstanceOf(AnswerReports.Refused.class);
        assertThat(decide(other, kept.id(), "yes", null)).isInstanceOf(AnswerReports.Refused.class);
    }

    @Test
    void inTheBaselineNothingIsReported() {
        world.person("ann");
        Access baseline = new Access(new OrganisationState.Baseline());

        assertThat(report.report(profile(new PersonId("ann")), ANN, baseline, json(LED)))
                .isInstanceOfSatisfying(
                        ReportOwnAction.Refused.class,
                        it -> assertThat(it.why().code()).isEqualTo("baseline"));
        assertThat(view.view(ANN, baseline, null, null)).isInstanceOf(ViewOwnReports.Refused.class);
        assertThat(answer.view(LEE, baseline, null, null)).isInstanceOf(AnswerReports.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-23;           2026-11-24; day: choose today or a day before",
                "2026-11-23;           2025-11-30; day: choose a day from 2025-12-01 on",
                "2026-11-23;           2025-12-01; ",
                "2026-12-10;           2026-11-10; ",
                "2026-12-10;           2026-11-09; day: choose a day from 2026-11-10 on",
                "2026-11-23;           yesterday;  day: choose the day on which it was",
            })
    void aDayIsOfThisRegistrationYearOrOfTheLastThirtyDays(String today, String day, @Nullable String fault) {
        world.person("ann");
        world.clock.set(today + "T10:00:00Z");

        ReportOwnAction.Result result = send(LED.replace("2026-11-20", day));

        assertThat(message(result)).startsWith(fault == null ? "kept" : fault);
    }

    @Test
    void whatWasReportedInTheMorningOfItsDayIsNotInTheFuture() {
        PersonId ann = world.person("ann");

        OwnReport kept = kept(LED.replace("11-20", "11-23"));
        yes(KIM, kept);

        assertThat(kept.occurredAt()).isEqualTo(World.NOW);
        assertThat(entries(ann)).hasSize(1);
    }

    @Test
    void onlyWhatThePersonThemselvesCanKnowIsReported() {
        world.person("ann");

        assertThat(types())
                .extracting(ActionType::id)
                .contains("discussion.led", "feedback.incorporated", "tool.used")
                .doesNotContain("resource.viewed", "thanks.received", "share.useful", "cpd.recorded");
        assertThat(message(send(LED.replace("discussion.led", "resource.viewed"))))
                .startsWith("type: choose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\":\"LONG\"",
                "\"group\":\"LONG\"",
                "\"group\":7",
                "\"topics\":\"neglect\"",
                "\"topics\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]",
                "\"topics\":[\"LONG\"]",
                "\"standards\":[\"4.9\"]",
                "\"standards\":{}",
                "\"key\":\"short\"",
                "\"key\":\"has blanks in it\"",
                "\"person\":\"ben\"",
                "\"type\":[\"discussion.led\"]",
            })
    void aFaultNamesItsField(String field) {
        world.person("ann");
        ObjectNode wish = json(LED);
        wish.setAll(json("{" + field.replace("LONG", "x".repeat(301)) + "}"));
        String name = field.substring(1, field.indexOf('"', 1));

        String message = message(report.report(profile(new PersonId("ann")), ANN, LIVE, wish));

        assertThat(message).startsWith(name.equals("person") ? "fields: " : name + ": ");
        assertThat(mine()).isEmpty();
    }

    @Test
    void soManyWaitAndNoMore() {
        world.person("ann");
        for (int n = 0; n < ReportOwnAction.MOST_WAITING; n++) {
            kept(LED.replace("key-00001", "key-1000" + n));
        }

        assertThat(send(LED)).isInstanceOf(ReportOwnAction.EnoughWaiting.class);
        decide(KIM, mine().getFirst().report().id(), "no", "twice");
        assertThat(send(LED)).isInstanceOf(ReportOwnAction.Kept.class);
    }

    @Test
    void whatWaitsIsReadPageByPageTeamByTeam() {
        List<String> expected = new ArrayList<>();
        for (String team : List.of("east", "north", "west")) {
            for (int n = 0; n < 3; n++) {
                later(Duration.ofMinutes(1));
                expected.add(keptBy(somebody(team + n, Role.STAFF, team), LED).id());
            }
        }
        Viewer two = new Viewer(new PersonId("kit"), Role.CHAMPION, Set.of("west", "east"));

        assertThat(pages(LEE, 2)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(pages(two, 2))
                .containsExactlyElementsOf(
                        Stream.concat(expected.subList(0, 3).stream(), expected.subList(6, 9).stream())
                                .toList());
        assertThat(pages(two, 3)).hasSize(6);
    }

    @Test
    void aChampionsDigestCountsWhatWaitsForThemWithoutTheirOwn() {
        world.person("ann");
        kept(LED);
        keptBy(somebody("kim", Role.CHAMPION, "north"), LED);
        keptBy(somebody("sue", Role.STAFF, "south"), LED);

        assertThat(new CountWaiting(reports).applyAsInt(KIM)).isEqualTo(1);
    }

    @Test
    void onesOwnAreReadPageByPageTheLatestFirst() {
        world.person("ann");
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            later(Duration.ofMinutes(1));
            ids.addFirst(kept(LED.replace("key-00001", "key-1000" + n)).id());
        }
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            ViewOwnReports.Shown shown = (ViewOwnReports.Shown) view.view(ANN, LIVE, next, "2");
            shown.lines().forEach(line -> read.add(line.report().id()));
            next = shown.next();
        } while (next != null);

        assertThat(read).isEqualTo(ids);
        assertThat(view.view(ANN, LIVE, "bm90IG91cnM", null)).isInstanceOf(ViewOwnReports.Unreadable.class);
        assertThat(view.view(ANN, LIVE, null, "51")).isInstanceOf(ViewOwnReports.Unreadable.class);
    }

    @Test
    void anAnswerCanBeReadForNinetyDays() {
        world.person("ann");
        decide(KIM, kept(LED).id(), "no", "twice");

        later(Duration.ofDays(89));
        assertThat(mine()).hasSize(1);
        later(Duration.ofDays(2));
        assertThat(mine()).isEmpty();
    }

    @Test
    void p8NothingIsLeftOfTheReportsOfWhoIsErased() {
        PersonId ann = world.person("ann");
        keptBy(profile(world.person("ben")), LED);
        kept(LED);
        decide(KIM, kept(LED.replace("00001", "00002")).id(), "no", "twice");
        Subject whose = Subject.of(profile(ann));
        DynamoOwnReportHolding holding = new DynamoOwnReportHolding(world.dynamo, world.settings);
        assertThat(holding.export(whose)).hasSize(2);
        assertThat(holding.export(whose).toString()).contains("we read the new guide", "Thursday forum", "twice");

        holding.erase(whose, "somebody");
        holding.erase(whose, "somebody");

        assertThat(holding.holds(whose)).isFalse();
        assertThat(mine()).isEmpty();
        assertThat(toAnswer(KIM)).singleElement().satisfies(line -> assertThat(line.person())
                .isEqualTo("Person ben"));
    }

    private void later(Duration by) {
        world.clock.set(world.clock.instant().plus(by).toString());
    }

    // ---- Asking and answering ---------------------------------------------------------------------------------

    private ReportOwnAction.Result send(String wish) {
        return report.report(profile(new PersonId("ann")), ANN, LIVE, json(wish));
    }

    private OwnReport kept(String wish) {
        return ((ReportOwnAction.Kept) send(wish)).report();
    }

    private OwnReport keptBy(Person person, String wish) {
        return ((ReportOwnAction.Kept) report.report(person, viewer(person), LIVE, json(wish))).report();
    }

    private static String message(ReportOwnAction.Result result) {
        return result instanceof ReportOwnAction.Unreadable unreadable ? unreadable.message() : "kept";
    }

    private OwnReport yes(Viewer viewer, OwnReport report) {
        return ((AnswerReports.Answered) decide(viewer, report.id(), "yes", null)).report();
    }

    private AnswerReports.Result decide(Viewer viewer, String id, String decision, @Nullable String reason) {
        return answer.answer(
                viewer,
                LIVE,
                id,
                JSON.createObjectNode().put("decision", decision).put("reason", reason));
    }

    private List<ViewOwnReports.Line> mine() {
        return ((ViewOwnReports.Shown) view.view(ANN, LIVE, null, null)).lines();
    }

    private List<ActionType> types() {
        return ((ViewOwnReports.Shown) view.view(ANN, LIVE, null, null)).types();
    }

    private List<AnswerReports.Line> toAnswer(Viewer viewer) {
        return ((AnswerReports.Shown) answer.view(viewer, LIVE, null, null)).lines();
    }

    private List<String> pages(Viewer viewer, int limit) {
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            AnswerReports.Shown shown = (AnswerReports.Shown) answer.view(viewer, LIVE, next, Integer.toString(limit));
            assertThat(shown.lines()).hasSizeLessThanOrEqualTo(limit);
            shown.lines().forEach(line -> ids.add(line.report().id()));
            next = shown.next();
        } while (next != null);
        return ids;
    }

    private List<Entry> entries(PersonId person) {
        return world.ledger.entries(new Holder.Known(person), Instant.EPOCH, World.NOW.plus(Duration.ofDays(1)));
    }

    private Person profile(PersonId id) {
        return world.directory.person(id).orElseThrow();
    }

    private static Viewer viewer(Person person) {
        return Viewer.of(person, LocalDate.of(2026, 11, 23));
    }

    private Person somebody(String id, Role role, String team) {
        Person person = new Person(
                new PersonId(id),
                "Person " + id,
                null,
                List.of(new Membership(LocalDate.EPOCH, team)),
                "adults",
                role,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
        world.people.write(null, person);
        return profile(person.id());
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
