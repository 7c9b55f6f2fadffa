package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Settings settings = LocalDynamo.settings();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final DynamoPeopleList listed = new DynamoPeopleList(LocalDynamo.client(), settings, teams);
    private final DynamoPersonWriter people = new DynamoPersonWriter(LocalDynamo.client(), settings);
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    private Person written(Person person) {
        teams.add(Set.of(person.memberships().getLast().team()));
        people.write(null, person);
        return person;
    }

    @Test
    void aListHasWhatListsNeedOfEverybodyByTheTeamTheyAreInNow() {
        Person away = written(
                People.gone(People.champion("p2", "north|east", "south", "west"), LocalDate.of(2027, 1, 31), null)
                        .withAwayUntil(LocalDate.of(2026, 12, 1), TODAY));
        Person moved = written(People.moved(People.staff("p1", "south"), TODAY, "north|east"));
        Person other = written(People.staff("p3", "a"));

        assertThat(listed.team("north|east")).containsExactly(ListedPerson.of(moved), ListedPerson.of(away));
        assertThat(listed.team("south")).isEmpty();
        assertThat(listed.all()).containsExactly(ListedPerson.of(other), ListedPerson.of(moved), ListedPerson.of(away));
    }

    @Test
    void anotherOrganisationsPeopleAreNotAmongThem() {
        written(People.staff("p1", "north"));
        DynamoPeopleList others = new DynamoPeopleList(LocalDynamo.client(), LocalDynamo.settings(), teams);

        assertThat(others.all()).isEmpty();
    }

    @Test
    void thatNobodyIsThereYetIsNotRemembered() {
        RememberedPeople remembered =
                new RememberedPeople(listed, ((InstantSource) () -> now).withZone(ZoneId.of("Europe/London")));
        assertThat(remembered.all()).isEmpty();
        written(People.staff("p1", "north"));

        assertThat(remembered.all()).hasSize(1);
    }

    @Test
    void whatWasReadServesForAMinuteUnlessSomebodyIsChanged() {
        RememberedPeople remembered =
                new RememberedPeople(listed, ((InstantSource) () -> now).withZone(ZoneId.of("Europe/London")));
        written(People.staff("p1", "north"));
        assertThat(remembered.all()).hasSize(1);
        written(People.staff("p2", "north"));
        assertThat(remembered.all()).hasSize(1);

        remembered.forget();
        assertThat(remembered.all()).hasSize(2);

        written(People.staff("p3", "north"));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(remembered.all()).hasSize(3);
    }

    @ParameterizedTest(name = "joined {0}, left {1}, away from {2} until {3}: there in November {4}")
    @CsvSource({
        ",           ,           ,           ,           true",
        "2026-11-23, ,           ,           ,           true",
        "2026-11-24, ,           ,           ,           false",
        ",           2026-11-01, ,           ,           true",
        ",           2026-10-31, ,           ,           false",
        ",           ,           2026-10-15, 2026-11-22, true",
        ",           ,           2026-10-15, 2026-12-01, false",
        "2026-11-10, ,           2026-11-10, 2026-12-01, false",
    })
    void whoWasThereOnAnyDayOfAMonthWasThereInIt(
            LocalDate joined, LocalDate left, LocalDate awayFrom, LocalDate awayUntil, boolean there) {
        List<Away> away = awayFrom == null ? List.of() : List.of(new Away(awayFrom, awayUntil));
        ListedPerson line = new ListedPerson(
                new PersonId("p1"), "Sam", null, "north", "adults", Role.STAFF, Set.of(), joined, left, null, away);

        assertThat(line.wasThereIn(YearMonth.of(2026, 11), TODAY)).isEqualTo(there);
    }

    @Test
    void teamsAreToldWithTheirPeopleAndWhoEncouragesThem() {
        written(People.champion("c1", "north"));
        written(People.champion("c2", "office", "north", "south"));
        written(People.staff("p1", "north").withAwayUntil(TODAY.plusDays(3), TODAY));
        written(People.gone(People.staff("p2", "north"), TODAY.minusDays(1), null));
        written(People.somebody("lo", "office", Role.LINK_OFFICER, Set.of("south")));
        teams.add(List.of("south", "forgotten"));
        ViewTeams view = new ViewTeams(teams, listed, ((InstantSource) () -> now).withZone(ZoneId.of("Europe/London")));
        Access access = new Access(new OrganisationState.Baseline());

        ViewTeams.Shown shown =
                (ViewTeams.Shown) view.view(new Viewer(new PersonId("lo"), Role.LINK_OFFICER, Set.of()), access);

        List<String> told = new ArrayList<>();
        shown.teams()
                .forEach(line -> told.add(line.team() + " " + line.people() + " " + line.away() + " "
                        + line.champions().stream()
                                .map(champion -> champion.id().value())
                                .toList()));
        assertThat(told).containsExactly("north 2 1 [c1, c2]", "office 2 0 []", "south 0 0 [c2]");
        assertThat(view.view(new Viewer(new PersonId("c1"), Role.CHAMPION, Set.of("north")), access))
                .isInstanceOf(ViewTeams.Refused.class);
    }
}
