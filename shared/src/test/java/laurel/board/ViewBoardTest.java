package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import laurel.award.DynamoTeamAwards;
import laurel.award.TeamAward;
import laurel.award.TeamAwards;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.privacy.InMemoryObjections;
import laurel.progress.Points;
import laurel.testing.LocalDynamo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewBoardTest {
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Period QUARTER = new Period.Quarter(2026, 3);
    private static final Person OFFICER = People.somebody("lo", "office", Role.LINK_OFFICER, Set.of());

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Europe/London"));
    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryObjections objections = new InMemoryObjections();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final TeamAwards awards = new DynamoTeamAwards(LocalDynamo.client(), LocalDynamo.settings());
    private final ViewBoard viewBoard = new ViewBoard(
            new TeamMonths(boards, directory, objections, clock),
            teams,
            new InMemoryOrganisationBoardCache(clock),
            awards,
            clock);

    private ViewBoard.Result view(Person person, String team, @Nullable String period, @Nullable String mechanism) {
        return viewBoard.view(Viewer.of(person, LocalDate.now(clock)), LIVE, team, period, mechanism);
    }

    private void givenATeamOf(int people, String team) {
        teams.add(Set.of(team));
        for (int i = 0; i < people; i++) {
            String person = "%s-%02d".formatted(team, i);
            directory.with(People.staff(person, team));
            boards.with(team, YearMonth.of(2026, 11), person, Points.of(i, 0, 0, 2 * i), 1);
        }
    }

    @Test
    void aTeamsBoardShowsWhatTheTeamWasGivenIfTheTeamIsShown() {
        givenATeamOf(12, "a");
        givenATeamOf(4, "b");
        TeamAward given = new TeamAward("a", "team-learning-culture", "Team Learning Culture", QUARTER, now, 1);
        awards.give(given);
        awards.give(new TeamAward("b", "team-learning-culture", "Team Learning Culture", QUARTER, now, 1));

        assertThat(((ViewBoard.OfTeam) view(OFFICER, "a", "month", null)).awards())
                .containsExactly(given);
        assertThat(((ViewBoard.OfTeam) view(OFFICER, "b", "month", null)).awards())
                .isEmpty();
    }

    @Test
    void aChampionSeesTheirTeamAndNoOther() {
        givenATeamOf(12, "a");
        givenATeamOf(12, "b");
        Person champion = People.champion("c", "a");
        assertThat(view(champion, "a", "month", null)).isInstanceOf(ViewBoard.OfTeam.class);
        assertThat(view(champion, "b", "month", null)).isInstanceOf(ViewBoard.Refused.class);
        assertThat(view(champion, "nowhere", "month", null)).isInstanceOf(ViewBoard.Refused.class);
    }

    @Test
    void staffSeeNoBoard() {
        givenATeamOf(12, "a");
        assertThat(view(People.staff("a-00", "a"), "a", "month", null)).isInstanceOf(ViewBoard.Refused.class);
        assertThat(view(People.staff("a-00", "a"), "organisation", "month", null))
                .isInstanceOf(ViewBoard.Refused.class);
    }

    @Test
    void aLinkOfficerSeesAllAndLearnsWhichTeamIsNone() {
        givenATeamOf(12, "a");
        assertThat(view(OFFICER, "a", null, null)).isInstanceOf(ViewBoard.OfTeam.class);
        assertThat(view(OFFICER, "organisation", null, null)).isInstanceOf(ViewBoard.OfOrganisation.class);
        assertThat(view(OFFICER, "nowhere", null, null)).isInstanceOf(ViewBoard.NoSuchTeam.class);
    }

    @Test
    void nobodySeesABoardBeforeTheOrganisationIsLive() {
        givenATeamOf(12, "a");
        assertThat(viewBoard.view(
                        Viewer.of(OFFICER, LocalDate.now(clock)),
                        new Access(new OrganisationState.Baseline()),
                        "a",
                        null,
                        null))
                .isInstanceOfSatisfying(
                        ViewBoard.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("baseline"));
    }

    @ParameterizedTest
    @CsvSource({"month,2026-11", "quarter,2026-Q4", "year,2026", "2026-10,2026-10", "2025-Q1,2025-Q1", "2024,2024"})
    void aPeriodIsACurrentOneOrOneByItsId(String asked, String id) {
        givenATeamOf(12, "a");
        assertThat(view(OFFICER, "a", asked, null)).isInstanceOfSatisfying(ViewBoard.OfTeam.class, shown -> assertThat(
                        shown.period().id())
                .isEqualTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "week", "once", "2026-13", "2026-12", "2027", "2027-Q1", "<b>"})
    void aPeriodThatIsNoneOrHasNotBegunIsToldHowToAsk(String asked) {
        assertThat(view(OFFICER, "a", asked, null))
                .isInstanceOfSatisfying(ViewBoard.Unreadable.class, unreadable -> assertThat(unreadable.message())
                        .startsWith("period: send month"));
    }

    @Test
    void aMechanismThatIsNoneIsToldHowToAsk() {
        assertThat(view(OFFICER, "a", null, "magic")).isInstanceOf(ViewBoard.Unreadable.class);
    }

    @Test
    void aMechanismsBoardCountsItsPointsAlone() {
        givenATeamOf(12, "a");
        assertThat(view(OFFICER, "a", null, "dissemination"))
                .isInstanceOfSatisfying(ViewBoard.OfTeam.class, shown -> assertThat(
                                ((TeamBoard.Shown) shown.board()).standings().getFirst())
                        .isEqualTo(new Placed<>(1, new PersonPoints("Name of a-11", 11))));
    }

    @Test
    void theOrganisationsBoardIsWorkedOutOnceAMinute() {
        for (String team : Set.of("a", "b", "c", "d")) {
            givenATeamOf(6, team);
        }
        boards.with("a", YearMonth.of(2026, 11), "a-00", Points.of(100, 0, 0, 0), 1);
        OrganisationBoard before = organisationBoard();
        assertThat(before.standings().getFirst().one().team()).isEqualTo("a");
        boards.with("b", YearMonth.of(2026, 11), "b-00", Points.of(200, 0, 0, 0), 1);
        assertThat(organisationBoard()).isEqualTo(before);
        now = now.plusSeconds(60);
        assertThat(organisationBoard().standings().getFirst().one().team()).isEqualTo("b");
    }

    private OrganisationBoard organisationBoard() {
        Period november = new Period.Month(YearMonth.of(2026, 11));
        return ((ViewBoard.OfOrganisation) view(OFFICER, "organisation", november.id(), null)).board();
    }
}
