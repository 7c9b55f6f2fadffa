package laurel.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.award.DynamoMarks;
import laurel.award.DynamoTeamAwards;
import laurel.award.Mark;
import laurel.award.TeamAward;
import laurel.award.TeamAwards;
import laurel.board.DynamoBoards;
import laurel.catalogue.CurrentScheme;
import laurel.ledger.Decide;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.ledger.Rewrites;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoLooks;
import laurel.organisation.InMemoryAudit;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.privacy.DynamoObjections;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.reward.DynamoRewards;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import laurel.wiring.LedgerModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ClosePeriodTest {
    private static final Period QUARTER = new Period.Quarter(2026, 4);
    private static final List<String> TYPES = List.of("session.attended", "discussion.joined", "reflection.recorded");
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Viewer LEE = new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of());

    private final DynamoDbClient dynamo = LocalDynamo.client();
    private final Settings settings = LocalDynamo.settings();
    private final ScriptedClock clock = new ScriptedClock("2026-12-08T04:00:00Z");
    private final CurrentScheme scheme =
            LedgerModule.scheme(LedgerModule.schemeStore(dynamo, settings), Clock.systemUTC());
    private final Engine engine = LedgerModule.engine(scheme, settings);
    private final Directory directory = LedgerModule.directory(dynamo, settings);
    private final Ledger ledger = LedgerModule.ledger(dynamo, settings, engine);
    private final Rewrites rewrites =
            LedgerModule.rewrites(ledger, LedgerModule.awards(dynamo, settings), directory, engine, clock);
    private final Objections objections = new DynamoObjections(dynamo, settings);
    private final PersonRecorder recorder =
            LedgerModule.recorder(ledger, directory, engine, rewrites, objections, clock);
    private final RecordActions record = LedgerModule.recordActions(
            engine,
            clock,
            directory,
            recorder,
            LedgerModule.waiting(ledger, recorder),
            ledger,
            rewrites,
            LedgerModule.heldEvents(dynamo, settings),
            Erased.NOBODY);
    private final InMemoryTeams teams = new InMemoryTeams();
    private final ClosingStore store = new DynamoClosingStore(dynamo, settings);
    private final TeamAwards awards = new DynamoTeamAwards(dynamo, settings);
    private final Decide decide =
            new Decide(ledger, directory, engine, rewrites, new DynamoRewards(dynamo, settings), clock);
    private final InMemoryAudit shown = new InMemoryAudit();
    private final Looks looks = new DynamoLooks(LocalDynamo.client(), LocalDynamo.settings());
    private final ViewCandidates view =
            new ViewCandidates(store, ledger, directory, engine, new NoteLooks(looks, shown, clock), clock);

    @BeforeEach
    void threeTeams() {
        teams.add(List.of("east", "north", "south"));
    }

    @Test
    void whoQualifiesIsACandidate() {
        active(staff("ann", "north"), 8);
        active(staff("ben", "south"), 7);
        staff("cat", "east");

        assertThat(closing(9).run()).isEqualTo(new ClosePeriod.Ran(3, 1, 0, true));

        assertThat(candidates()).containsExactly("ann");
    }

    @Test
    void nobodyIsLookedForBeforeLateReportsHaveHadAWeek() {
        active(staff("ann", "north"), 8);
        clock.set("2026-12-07T23:00:00Z");

        closing(9).run();

        assertThat(candidates()).isEmpty();
    }

    @Test
    void aSecondRunOnTheSameDayHasNothingToDo() {
        active(staff("ann", "north"), 8);
        closing(9).run();

        assertThat(closing(9).run()).isEqualTo(new ClosePeriod.Ran(0, 0, 0, true));
        assertThat(candidates()).containsExactly("ann");
    }

    @Test
    void aRunThatSomebodyAsksForLooksAgainOnTheSameDay() {
        closing(9).run();
        active(staff("ann", "north"), 8);

        assertThat(closing(9).run().candidates()).isZero();
        assertThat(closing(9).runAgain()).isEqualTo(new ClosePeriod.Ran(1, 1, 0, true));
        assertThat(closing(9).runAgain()).isEqualTo(new ClosePeriod.Ran(1, 0, 0, true));
    }

    @Test
    void whoQualifiesLateIsAddedOnALaterDayAndTheOthersStayAsTheyAre() {
        active(staff("ann", "north"), 8);
        Person ben = staff("ben", "south");
        active(ben, 7);
        closing(9).run();
        List<Candidate> first = store.candidates(QUARTER);

        clock.set("2027-01-20T04:00:00Z");
        act(ben, "late", 7, "session.attended");
        assertThat(closing(9).run().candidates()).isEqualTo(1);

        assertThat(candidates()).containsExactly("ann", "ben");
        assertThat(store.candidates(QUARTER)).containsAll(first);
    }

    @Test
    void onceTheNextQuarterHasClosedNobodyIsAddedAnyMore() {
        active(staff("ann", "north"), 8);
        clock.set("2027-03-08T04:00:00Z");

        closing(9).run();

        assertThat(candidates()).isEmpty();
    }

    @Test
    void aRunThatComesOnlySoFarIsGoneOnWithByTheNext() {
        active(staff("ann", "east"), 8);
        active(staff("ben", "north"), 8);
        active(staff("cat", "south"), 8);

        assertThat(closing(2).run()).isEqualTo(new ClosePeriod.Ran(2, 2, 0, false));
        assertThat(candidates()).containsExactly("ann", "ben");
        assertThat(closing(2).run()).isEqualTo(new ClosePeriod.Ran(1, 1, 0, true));
        assertThat(candidates()).containsExactly("ann", "ben", "cat");
        assertThat(closing(2).run()).isEqualTo(new ClosePeriod.Ran(0, 0, 0, true));
    }

    @Test
    void aRunThatIsKilledHalfWayIsGoneOnWithByTheNext() {
        active(staff("ann", "east"), 8);
        active(staff("ben", "north"), 8);
        active(staff("cat", "south"), 8);
        ClosingStore dying = new ClosingStore() {
            @Override
            public List<Candidate> candidates(Period period) {
                return store.candidates(period);
            }

            @Override
            public boolean add(Candidate candidate) {
                store.add(candidate);
                if (candidate.person().value().equals("ben")) {
                    throw new IllegalStateException("killed");
                }
                return true;
            }

            @Override
            public Pass pass(Period period) {
                return store.pass(period);
            }

            @Override
            public void keep(Pass pass) {
                store.keep(pass);
            }
        };

        assertThatThrownBy(() -> closing(9, dying).run()).hasMessage("killed");
        assertThat(closing(9).run()).isEqualTo(new ClosePeriod.Ran(2, 1, 0, true));

        assertThat(candidates()).containsExactly("ann", "ben", "cat");
    }

    @Test
    void awayTimeCounts() {
        Person ann = staff("ann", "north");
        active(ann, 5);
        change(ann, ann.withAwayUntil(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 10, 26)));

        closing(9).run();

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.by())
                .containsExactly(
                        "at least 5 actions from more than reading, watching and listening, over 5 weeks or more",
                        "1 action or more in each of 3 ways of working with evidence"));
    }

    @Test
    void whoHasLeftIsNotLookedFor() {
        Person ann = staff("ann", "north");
        active(ann, 8);
        change(ann, People.gone(ann, LocalDate.of(2026, 12, 1), null));

        closing(9).run();

        assertThat(candidates()).isEmpty();
    }

    @Test
    void theLinkOfficerSeesWhoIsToBeDecidedAboutAndByWhat() {
        Person ann = staff("ann", "north");
        active(ann, 8);
        closing(9).run();

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.person().id()).isEqualTo(ann.id());
            assertThat(line.team()).isEqualTo("north");
            assertThat(line.by())
                    .containsExactly(
                            "at least 8 actions from more than reading, watching and listening, over 8 weeks or more",
                            "1 action or more in each of 3 ways of working with evidence");
            assertThat(line.decided()).isNull();
            assertThat(line.stands()).isTrue();
        });
    }

    @Test
    void whoNoLongerQualifiesIsNotShownUnlessItWasDecided() {
        Person ann = staff("ann", "north");
        active(ann, 8);
        Person ben = staff("ben", "north");
        active(ben, 8);
        closing(9).run();
        decide.confirm(ben.id(), store.candidates(QUARTER).getFirst().badge(), "lee", "well done");

        voided("ann-3");
        voided("ben-3");

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.person().id()).isEqualTo(ben.id());
            assertThat(line.decided()).isNotNull();
            assertThat(line.stands()).isFalse();
        });
        assertThat(looks.at(ben.id(), 9)).extracting(Looks.Look::what).containsExactly("candidates");
        assertThat(looks.at(ann.id(), 9))
                .as("who is not shown is not looked at")
                .isEmpty();
        assertThat(shown.latest(9)).extracting(AuditLine::what).containsExactly("candidates-viewed");
    }

    @Test
    void candidatesAreTheLinkOfficersAlone() {
        Viewer kim = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));

        assertThat(view.view(kim, LIVE, "2026-Q4")).isInstanceOf(ViewCandidates.Refused.class);
        assertThat(view.view(LEE, LIVE, "Q4")).isInstanceOf(ViewCandidates.Unreadable.class);
        assertThat(view.view(LEE, LIVE, null)).isInstanceOf(ViewCandidates.Unreadable.class);
    }

    // ---- Badges of teams ----------------------------------------------------------------------------------------

    @Test
    void aTeamOfWhichEnoughWereActiveInEnoughWaysIsGivenItsBadgeOnce() {
        team("north", 10, 7);

        assertThat(closing(9).run().teamAwards()).isEqualTo(1);
        assertThat(awards.of("north")).singleElement().satisfies(award -> {
            assertThat(award.badge()).isEqualTo("team-learning-culture");
            assertThat(award.period()).isEqualTo(QUARTER);
        });

        clock.set("2026-12-09T04:00:00Z");
        assertThat(closing(9).run().teamAwards()).isZero();
        assertThat(awards.of("north")).hasSize(1);
    }

    @Test
    void p5ATeamsBadgeIsMarkedUntilTheBusHasHeardOfIt() {
        team("north", 5, 5);
        closing(9).run();
        DynamoMarks marks = new DynamoMarks(dynamo, settings);

        List<Mark> marked = teamMarks(marks);
        assertThat(marked).singleElement().satisfies(mark -> {
            assertThat(mark.detailType()).isEqualTo("Team Badge Awarded");
            assertThat(mark.detail())
                    .isEqualTo(Map.of(
                            "organisation",
                            settings.organisation(),
                            "team",
                            "north",
                            "badge",
                            "team-learning-culture",
                            "period",
                            "2026-Q4",
                            "catalogue",
                            1,
                            "foundAt",
                            "2026-12-08T04:00:00Z"));
        });
        marked.forEach(marks::announced);
        assertThat(teamMarks(marks)).isEmpty();
        assertThat(awards.of("north")).hasSize(1);
    }

    private static List<Mark> teamMarks(DynamoMarks marks) {
        return marks.before(Instant.parse("2026-12-08T04:01:00Z")).stream()
                .filter(mark -> mark.detail().containsKey("team"))
                .toList();
    }

    @Test
    void aTeamOfWhichTooFewWereActiveIsGivenNothing() {
        team("north", 10, 6);

        assertThat(closing(9).run().teamAwards()).isZero();
    }

    @Test
    void aTeamUnderFiveIsGivenNothing() {
        team("north", 4, 4);

        assertThat(closing(9).run().teamAwards()).isZero();
    }

    @Test
    void twoWaysOfWorkingAreNotEnough() {
        for (int i = 0; i < 5; i++) {
            act(staff("n" + i, "north"), "x", i, TYPES.get(i % 2));
        }

        assertThat(closing(9).run().teamAwards()).isZero();
    }

    @Test
    void whoWasAwayForAllOfItWhoLeftAndWhoJoinedAfterwardsDoNotCount() {
        List<Person> team = team("north", 10, 6);
        change(team.get(9), team.get(9).withAwayUntil(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 8, 31)));
        change(team.get(8), People.gone(team.get(8), LocalDate.of(2026, 10, 1), null));

        assertThat(closing(9).run().teamAwards()).isEqualTo(1);
    }

    @Test
    void theMonthsOfSomebodyWhoMovedStayWithTheTeamTheyWereIn() {
        List<Person> team = team("north", 10, 7);
        clock.set("2026-12-20T04:00:00Z");
        // After the close: they still count for the team in which they were then.
        change(team.get(0), People.moved(team.get(0), LocalDate.of(2026, 12, 15), "south"));
        change(team.get(9), People.moved(team.get(9), LocalDate.of(2026, 12, 15), "south"));

        assertThat(closing(9).run().teamAwards()).isEqualTo(1);
        assertThat(awards.of("south")).isEmpty();
    }

    @Test
    void whoMovedInDuringTheQuarterIsThereAndTheirEarlierMonthsAreNot() {
        List<Person> team = team("north", 6, 4);
        // The only action of somebody who moved in November was in September: it is the other team's.
        Person mover = staff("mover", "south");
        act(mover, "x", 0, "session.attended");
        change(mover, People.moved(mover, LocalDate.of(2026, 11, 1), "north"));

        assertThat(team).hasSize(6);
        // 4 of 7 are fewer than 70%; with the mover it would be 5 of 7.
        assertThat(closing(9).run().teamAwards()).isZero();
    }

    @Test
    void aLateReportGivesATeamItsBadgeOnALaterDay() {
        List<Person> team = team("north", 10, 6);
        assertThat(closing(9).run().teamAwards()).isZero();

        clock.set("2027-01-20T04:00:00Z");
        act(team.get(6), "late", 3, "session.attended");

        assertThat(closing(9).run().teamAwards()).isEqualTo(1);
        assertThat(awards.of("north")).extracting(TeamAward::foundAt).containsExactly(clock.instant());
    }

    /** A team of which so many were active, in three mechanisms together. */
    private List<Person> team(String name, int people, int active) {
        List<Person> team = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Person person = staff(name + i, name);
            team.add(person);
            if (i < active) {
                act(person, "x", i, TYPES.get(i % 3));
            }
        }
        return team;
    }

    // ---- Deciding through the API's use cases -------------------------------------------------------------------

    @Test
    void decidingTakesALinkOfficerADecisionAndAReason() {
        Person ann = staff("ann", "north");
        active(ann, 8);
        DecideCandidates decides = new DecideCandidates(decide);
        Viewer kim = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));

        assertThat(decides.decide(kim, LIVE, "super-user", "2026-Q4", "ann", "confirm", "well done"))
                .isInstanceOf(DecideCandidates.Refused.class);
        assertThat(decides.decide(LEE, LIVE, "super-user", "2026-Q4", "ann", "confirm", null))
                .isInstanceOf(DecideCandidates.Unreadable.class);
        assertThat(decides.decide(LEE, LIVE, "super-user", "2026-Q4", "ann", "maybe", "well done"))
                .isInstanceOf(DecideCandidates.Unreadable.class);
        assertThat(decides.decide(LEE, LIVE, "super-user", "Q4", "ann", "confirm", "well done"))
                .isInstanceOf(DecideCandidates.Unreadable.class);
        assertThat(decides.decide(LEE, LIVE, "super-user", "2026-Q4", "ann", "confirm", "well done"))
                .isInstanceOfSatisfying(DecideCandidates.Looked.class, looked -> assertThat(looked.result())
                        .isInstanceOf(Decide.Decided.class));
    }

    @Test
    void aChampionPutsForwardPeopleOfTheirTeamsAndTakesItBack() {
        staff("ann", "north");
        staff("ben", "south");
        PutForward putForward = new PutForward(decide, directory, clock);
        DecideCandidates decides = new DecideCandidates(decide);
        Viewer kim = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));
        Viewer joy = new Viewer(new PersonId("joy"), Role.CHAMPION, Set.of("north"));

        assertThat(putForward.putForward(kim, LIVE, "ben", "champions-thanks", null, "kind"))
                .isInstanceOf(DecideCandidates.Refused.class);
        assertThat(putForward.putForward(kim, LIVE, "nobody", "champions-thanks", null, "kind"))
                .isInstanceOf(DecideCandidates.Refused.class);
        assertThat(putForward.putForward(kim, LIVE, "ann", "champions-thanks", "soon", "kind"))
                .isInstanceOf(DecideCandidates.Unreadable.class);
        assertThat(putForward.putForward(kim, LIVE, "ann", "champions-thanks", null, ""))
                .isInstanceOf(DecideCandidates.Unreadable.class);
        assertThat(putForward.putForward(kim, LIVE, "ann", "champions-thanks", null, "kind"))
                .isInstanceOfSatisfying(DecideCandidates.Looked.class, looked -> assertThat(looked.result())
                        .isInstanceOf(Decide.Decided.class));

        assertThat(decides.takeBack(joy, LIVE, "champions-thanks", "2026-12", "ann", "no"))
                .isInstanceOf(DecideCandidates.Refused.class);
        assertThat(decides.takeBack(kim, LIVE, "champions-thanks", "2026-12", "ann", "the wrong Ann"))
                .isInstanceOfSatisfying(DecideCandidates.Looked.class, looked -> assertThat(looked.result())
                        .isInstanceOf(Decide.TakenBack.class));
    }

    // ---- What is there before -----------------------------------------------------------------------------------

    private ClosePeriod closing(int most) {
        return closing(most, store);
    }

    private ClosePeriod closing(int most, ClosingStore through) {
        return new ClosePeriod(
                directory,
                teams,
                ledger,
                engine,
                through,
                new DynamoBoards(dynamo, settings),
                awards,
                objections,
                clock,
                most);
    }

    private List<String> candidates() {
        return store.candidates(QUARTER).stream()
                .map(candidate -> candidate.person().value())
                .toList();
    }

    private List<ViewCandidates.Line> lines() {
        return ((ViewCandidates.Shown) view.view(LEE, LIVE, "2026-Q4")).candidates();
    }

    private Person staff(String id, String team) {
        Person person = People.withAliases(People.staff(id, team), "vle:" + id);
        new DynamoPersonWriter(dynamo, settings).write(null, person);
        person.aliases().forEach(alias -> new DynamoAliases(dynamo, settings).bind(alias, person.id()));
        return person;
    }

    private void change(Person before, Person after) {
        new DynamoPersonWriter(dynamo, settings).write(before, after);
    }

    private void active(Person person, int weeks) {
        for (int week = 0; week < weeks; week++) {
            act(person, Integer.toString(week), week, TYPES.get(week % TYPES.size()));
        }
    }

    private void act(Person person, String id, int week, String type) {
        report(
                Report.ACTION,
                Map.of(
                        "id", person.id() + "-" + id,
                        "person", "vle:" + person.id(),
                        "type", type,
                        "occurredAt", LocalDate.of(2026, 9, 1).plusWeeks(week) + "T09:00:00Z"));
    }

    private void voided(String id) {
        report(Report.VOID, Map.of("id", id));
    }

    private void report(String detailType, Map<String, String> detail) {
        Report report =
                new Report("tag", "learning.vle", detailType, new ObjectMapper().valueToTree(detail), clock.instant());
        if (record.record(List.of(report)).get("tag") instanceof RecordActions.Result.Failed failed) {
            throw failed.why();
        }
    }
}
