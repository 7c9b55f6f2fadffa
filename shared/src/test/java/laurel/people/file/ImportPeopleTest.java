package laurel.people.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.Teams;
import laurel.people.Away;
import laurel.people.InMemoryDirectory;
import laurel.people.Membership;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.WaitingActions;
import laurel.privacy.Erased;
import laurel.privacy.InMemoryErased;
import laurel.privacy.Subject;
import org.junit.jupiter.api.Test;

class ImportPeopleTest {
    private static final PersonId SAM = new PersonId("p1");
    private static final PersonId ALEX = new PersonId("p2");
    private static final Alias VLE = new Alias("vle:28400");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryDirectory people = new InMemoryDirectory();
    private final InMemoryWaiting waiting = new InMemoryWaiting();
    private final Teams teams = new InMemoryTeams();
    private final Erased erased = new InMemoryErased();
    private final List<PersonId> rederived = new ArrayList<>();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void whoIsInTheFileIsCreated() {
        ImportReport report = imports("person_id,name,team,email,role\np1,Sam,team-00,sam@council.example,champion\n");

        Person sam = people.person(SAM).orElseThrow();
        assertThat(sam.name()).isEqualTo("Sam");
        assertThat(sam.role()).isEqualTo(Role.CHAMPION);
        assertThat(sam.teamOn(LocalDate.of(1999, 1, 1))).isEqualTo("team-00");
        assertThat(people.who(Alias.ofMail("SAM@council.example").orElseThrow()))
                .contains(SAM);
        assertThat(report.created()).isEqualTo(1);
        assertThat(files.report("council.report.json")).contains(report);
    }

    @Test
    void theOrganisationHearsOfNewTeams() {
        teams.add(List.of("team-00"));

        imports("person_id,name,team\np1,Sam,team-01\np2,Alex,team-00\np3,,team-02\n");

        assertThat(teams.all()).containsExactly("team-00", "team-01");
    }

    @Test
    void whoWasErasedIsNotBroughtBackByAFile() {
        erased.add(new Subject(SAM, "Sam", null, Set.of(VLE)), clock.instant());

        ImportReport report = imports(
                "person_id,name,team,aliases,manager_id\np1,Sam,team-00,,\np2,Alex,team-00,,p1\np3,Kim,team-00,vle:28400,\n");

        assertThat(report.badLines()).extracting(BadLine::line).containsExactly(2L, 4L);
        assertThat(report.badLines()).extracting(BadLine::field).containsExactly("person_id", "aliases");
        assertThat(people.person(SAM)).isEmpty();
        assertThat(people.person(ALEX).orElseThrow().managerId()).isNull();
    }

    @Test
    void whoIsLetBackIsImportedLikeAnybody() {
        erased.add(new Subject(SAM, "Sam", null, Set.of(VLE)), clock.instant());
        erased.letBack(SAM);

        imports("person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");

        assertThat(people.who(VLE)).contains(SAM);
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        String content = "person_id,name,team,aliases\np1,Sam,team-00,vle:28400\np2,Alex,team-01,\n";
        imports(content);
        Person sam = people.person(SAM).orElseThrow();

        ImportReport again = imports(content);

        assertThat(List.of(again.created(), again.updated(), again.unchanged())).containsExactly(0, 0, 2);
        assertThat(people.person(SAM)).contains(sam);
        assertThat(rederived).isEmpty();
    }

    @Test
    void whoIsAwayIsAwaySinceTheFileFirstSaidSo() {
        String content = "person_id,name,team,away_until\np1,Sam,team-00,%s\n";

        imports(content.formatted("2026-12-24"));
        assertThat(people.person(SAM).orElseThrow().away())
                .containsExactly(new Away(TODAY, LocalDate.of(2026, 12, 24)));

        ImportReport again = imports(content.formatted("2026-12-24"));
        assertThat(again.unchanged()).isEqualTo(1);

        imports("person_id,name,team\np1,Sam,team-00\n");
        assertThat(people.person(SAM).orElseThrow().away()).hasSize(1);

        imports(content.formatted("2026-12-01"));
        assertThat(people.person(SAM).orElseThrow().away()).containsExactly(new Away(TODAY, LocalDate.of(2026, 12, 1)));

        imports(content.formatted(""));
        assertThat(people.person(SAM).orElseThrow().away()).isEmpty();
        assertThat(people.person(SAM).orElseThrow().awayUntil()).isNull();
    }

    @Test
    void whoIsNotInTheFileIsLeftAlone() {
        people.with(People.champion("p2", "team-01", "team-07"));

        imports("person_id,name,team\np1,Sam,team-00\n");

        assertThat(people.person(ALEX)).contains(People.champion("p2", "team-01", "team-07"));
    }

    @Test
    void columnsThatTheFileDoesNotHaveLeaveAPersonAsTheyAre() {
        Person before = People.gone(People.champion("p1", "team-00", "team-07"), TODAY, TODAY.plusDays(1));
        people.with(before);

        ImportReport report = imports("person_id,name,team\np1,Name of p1,team-00\n");

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(people.person(SAM)).contains(before);
    }

    @Test
    void anEmptyCellEmptiesTheField() {
        people.with(People.gone(People.staff("p1", "team-00"), TODAY, TODAY.plusDays(1)));

        ImportReport report = imports("person_id,name,team,away_until,left_on\np1,Name of p1,team-00,,\n");

        Person after = people.person(SAM).orElseThrow();
        assertThat(after.awayUntil()).isNull();
        assertThat(after.leftOn()).isNull();
        assertThat(after.joinedOn()).isNotNull();
        assertThat(report.updated()).isEqualTo(1);
    }

    @Test
    void anotherTeamCountsFromTheDayOfTheImport() {
        people.with(People.staff("p1", "team-00"));

        imports("person_id,name,team\np1,Name of p1,team-01\n");

        assertThat(people.person(SAM).orElseThrow().memberships())
                .containsExactly(
                        new Membership(LocalDate.EPOCH, "team-00", Role.STAFF),
                        new Membership(TODAY, "team-01", Role.STAFF));
    }

    @Test
    void anotherRoleCountsFromTheDayOfTheImport() {
        people.with(People.staff("p1", "team-00"));

        imports("person_id,name,team,role\np1,Name of p1,team-00,champion\n");
        imports("person_id,name,team\np1,Name of p1,team-00\n");

        assertThat(people.person(SAM).orElseThrow().memberships())
                .as("a file without the column leaves the role as it is")
                .containsExactly(
                        new Membership(LocalDate.EPOCH, "team-00", Role.STAFF),
                        new Membership(TODAY, "team-00", Role.CHAMPION));
    }

    @Test
    void ofTwoTeamsOnOneDayTheLaterStands() {
        people.with(People.staff("p1", "team-00"));

        imports("person_id,name,team\np1,Name of p1,team-01\n");
        imports("person_id,name,team\np1,Name of p1,team-02\n");
        assertThat(people.person(SAM).orElseThrow().memberships())
                .containsExactly(
                        new Membership(LocalDate.EPOCH, "team-00", Role.STAFF),
                        new Membership(TODAY, "team-02", Role.STAFF));

        imports("person_id,name,team\np1,Name of p1,team-00\n");
        assertThat(people.person(SAM).orElseThrow().memberships())
                .containsExactly(new Membership(LocalDate.EPOCH, "team-00", Role.STAFF));
    }

    @Test
    void anAddressThatChangesGoesOnLeadingToThePerson() {
        imports("person_id,name,team,email\np1,Sam,team-00,sam@council.example\n");
        imports("person_id,name,team,email\np1,Sam,team-00,hill@council.example\n");

        Person sam = people.person(SAM).orElseThrow();
        assertThat(sam.email()).isEqualTo("hill@council.example");
        assertThat(people.who(new Alias("mailto:sam@council.example"))).contains(SAM);
        assertThat(people.who(new Alias("mailto:hill@council.example"))).contains(SAM);
    }

    @Test
    void whatWaitedUnderAnAliasIsRecorded() {
        waiting.arrives(VLE, 1, people.hold(VLE));
        waiting.arrives(VLE, 2, people.hold(VLE));

        ImportReport report = imports("person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");

        assertThat(report.waitingRecorded()).isEqualTo(2);
        assertThat(waiting.recorded(SAM)).containsExactlyInAnyOrder(1, 2);
        assertThat(people.undrained()).isEmpty();
    }

    @Test
    void whatAnImportThatDiedLeftIsRecordedBySchedule() {
        waiting.arrives(VLE, 1, people.hold(VLE));
        ImportFile file = files.put("council.csv", "person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");
        WaitingActions dying = (alias, person) -> {
            throw new IllegalStateException("out of time");
        };
        assertThatThrownBy(() -> importer(dying).importFile(file)).hasRootCauseMessage("out of time");

        assertThat(importer(waiting).resume()).isEqualTo(1);
        assertThat(waiting.recorded(SAM)).containsExactly(1);
        assertThat(importer(waiting).resume()).isZero();
    }

    @Test
    void whatAnImportThatDiedLeftIsRecordedWhenTheFileIsImportedAgain() {
        waiting.arrives(VLE, 1, people.hold(VLE));
        people.with(People.withAliases(People.staff("p1", "team-00"), "vle:28400"));

        ImportReport report = imports("person_id,name,team,aliases\np1,Name of p1,team-00,vle:28400\n");

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.waitingRecorded()).isEqualTo(1);
    }

    @Test
    void anAliasThatLeadsToSomebodyElseStaysThere() {
        people.with(People.withAliases(People.staff("p2", "team-01"), "vle:28400"));

        ImportReport report = imports("person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");

        assertThat(report.badLines())
                .containsExactly(
                        new BadLine(
                                2,
                                "aliases",
                                "\"vle:28400\" already leads to p2",
                                "If it is p2's, take it out of this line. If p1 and p2 are one person, keep one person_id for them."));
        assertThat(people.who(VLE)).contains(ALEX);
        assertThat(people.person(SAM)).isEmpty();
    }

    @Test
    void anAliasThatAnotherImportBoundMeanwhileIsNotKept() {
        InMemoryDirectory raced = new InMemoryDirectory() {
            @Override
            public synchronized Binding bind(Alias alias, PersonId person) {
                super.bind(alias, ALEX);
                return super.bind(alias, person);
            }
        };
        ImportFile file = files.put("council.csv", "person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");

        ImportReport report = new ImportPeople(files, raced, raced, waiting, rederived::add, teams, erased, clock)
                .importFile(file)
                .orElseThrow();

        assertThat(report.badLines()).extracting(BadLine::field).containsExactly("aliases");
        assertThat(raced.person(SAM).orElseThrow().aliases()).isEmpty();
        assertThat(raced.who(VLE)).contains(ALEX);
    }

    @Test
    void p2AnAliasThatWentToSomebodyElseAfterAnImportDiedIsTakenFromThePersonAgain() {
        people.write(null, People.withAliases(People.staff("p1", "team-00"), VLE.value()));
        people.with(People.withAliases(People.staff("p2", "team-01"), VLE.value()));

        imports("person_id,name,team,aliases\np1,Name of p1,team-00,vle:28400\n");

        assertThat(people.person(SAM).orElseThrow().aliases()).doesNotContain(VLE);
        assertThat(people.who(VLE)).contains(ALEX);
        assertThat(rederived).containsExactly(SAM);
    }

    @Test
    void whoGainsAnAliasIsWorkedOutAnew() {
        people.with(People.staff("p1", "team-00"));

        imports("person_id,name,team,aliases\np1,Name of p1,team-00,vle:28400\np2,Alex,team-00,vle:2\n");

        assertThat(rederived).containsExactly(SAM);
        assertThat(people.person(SAM).orElseThrow().aliases()).hasSize(2);
    }

    @Test
    void thePersonTwiceInAFileCountsOnce() {
        ImportReport report = imports("person_id,name,team\np1,Sam,team-00\np1,Samuel,team-01\n");

        assertThat(people.person(SAM).orElseThrow().name()).isEqualTo("Sam");
        assertThat(report.badLines())
                .containsExactly(new BadLine(
                        3,
                        "person_id",
                        "\"p1\" is on line 2 already, which was taken",
                        "Keep one line for each person."));
    }

    @Test
    void anAddressOfTwoPeopleIsTheFirstOnes() {
        ImportReport report = imports("person_id,name,team,email,aliases\n"
                + "p1,Sam,team-00,one@council.example,\n"
                + "p2,Alex,team-00,ONE@council.example,\n"
                + "p3,Kim,team-00,,mailto:one@council.example\n");

        assertThat(report.badLines())
                .extracting(BadLine::line, BadLine::field)
                .containsExactly(tuple(3L, "email"), tuple(4L, "aliases"));
        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void goodLinesAreImportedWhateverTheOthersAre() {
        StringBuilder content = new StringBuilder("person_id,name,team,role\n");
        for (int i = 2; i < 1002; i++) {
            content.append("p" + i + ",Name,team-00," + (i % 10 == 0 ? "boss" : "staff") + "\n");
        }

        ImportReport report = imports(content.toString());

        assertThat(report.created()).isEqualTo(900);
        assertThat(report.badLines()).hasSize(100);
        assertThat(report.badLines()).extracting(BadLine::line).isSorted().startsWith(10L, 20L);
    }

    @Test
    void aReportListsAThousandBadLinesAndCountsTheRest() {
        ImportReport report = imports("person_id,name,team\n" + "p1,,team-00\n".repeat(1500));

        assertThat(report.badLines()).hasSize(1000);
        assertThat(report.badLinesInAll()).isEqualTo(1500);
    }

    @Test
    void aFileThatCannotBeReadGetsAReportThatSaysWhy() {
        ImportReport report = imports("name,team\nSam,team-00\n");

        assertThat(report.problem()).startsWith("The first line does not name person_id.");
        assertThat(files.report("council.report.json")).contains(report);
    }

    @Test
    void aFileThatIsGoneGetsNoReport() {
        assertThat(importer(waiting).importFile(new ImportFile("imports", "people/gone.csv")))
                .isEmpty();
        assertThat(files.report("gone.report.json")).isEmpty();
    }

    private ImportReport imports(String content) {
        return importer(waiting).importFile(files.put("council.csv", content)).orElseThrow();
    }

    private ImportPeople importer(WaitingActions actions) {
        return new ImportPeople(files, people, people, actions, rederived::add, teams, erased, clock);
    }
}
