package laurel.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.board.InMemoryBoards;
import laurel.board.Share;
import laurel.campaign.Told;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.InMemoryPeopleList;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.privacy.InMemoryObjections;
import laurel.privacy.Objection;
import laurel.progress.Points;
import laurel.testing.LocalDynamo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {
    private static final Access BASELINE = new Access(new OrganisationState.Baseline());
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Europe/London"));
    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryPeopleList listed = new InMemoryPeopleList(directory);
    private final InMemoryObjections objections = new InMemoryObjections();
    private final CountReach count =
            new CountReach(new AllMonths(teams, boards), new CountedPeople(listed, objections), clock);
    private final ViewReach reach = new ViewReach(count, clock);
    private final ViewTrends trends =
            new ViewTrends(count, new DynamoAreaMonths(LocalDynamo.client(), LocalDynamo.settings(), clock), clock);
    private final ViewActivity activity = new ViewActivity(boards, listed, objections, clock);

    /** A team of whom some did something in a month. */
    private void given(String team, int size, YearMonth month, int active, Points points) {
        teams.add(Set.of(team));
        for (int i = 0; i < size; i++) {
            String person = "%s-%02d".formatted(team, i);
            directory.with(People.staff(person, team));
            if (i < active) {
                boards.with(team, month, person, points, 1);
            }
        }
    }

    @Test
    void reachCountsEachPersonOnceHoweverManyMonthsTheyDidSomethingIn() {
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));
        given("a", 12, OCTOBER, 9, Points.of(0, 1, 0, 0));

        ToldGroups quarter = shown("2026-Q4").teams();
        ToldGroups month = shown("month").teams();

        assertThat(quarter.whole().size()).isEqualTo(12);
        assertThat(quarter.whole().people()).isEqualTo(new Told.Exactly(9));
        assertThat(quarter.whole().mechanisms().get(Mechanism.DISSEMINATION)).contains(new Told.Exactly(8));
        assertThat(quarter.whole().mechanisms().get(Mechanism.INTERACTION)).contains(new Told.Exactly(9));
        assertThat(quarter.whole().mechanisms().get(Mechanism.FACILITATION)).contains(new Told.FewerThanFive());
        assertThat(month.whole().people()).isEqualTo(new Told.Exactly(8));
    }

    @Test
    void whoLeftIsNotAmongThoseReachedAndWhoMovedCountsWhereTheyDidIt() {
        given("a", 12, NOVEMBER, 12, Points.of(1, 0, 0, 0));
        given("b", 12, NOVEMBER, 12, Points.of(1, 0, 0, 0));
        directory.with(People.gone(People.staff("a-00", "a"), LocalDate.of(2026, 11, 20), null));
        directory.with(People.moved(People.staff("a-01", "a"), LocalDate.of(2026, 11, 20), "b"));

        ToldGroups told = shown("month").teams();

        assertThat(told.whole().people()).isEqualTo(new Told.Exactly(23));
        assertThat(told.groups())
                .extracting(ToldGroups.Row::name, ToldGroups.Row::size, ToldGroups.Row::people)
                .containsExactly(tuple("a", 11, new Told.Exactly(11)), tuple("b", 13, new Told.Exactly(12)));
    }

    @Test
    void whoObjectsToBeingCountedIsInNoNumber() {
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));
        objects("a-00");

        assertThat(shown("month").teams().whole().size()).isEqualTo(11);
        assertThat(shown("month").teams().whole().people()).isEqualTo(new Told.Exactly(7));
        assertThat(told(trends("2026-11", "2026-11"))).containsExactly(new Told.Exactly(7));
        assertThat(months("a").getLast())
                .isInstanceOfSatisfying(TeamActivity.Shown.class, month -> assertThat(month.active())
                        .isEqualTo(new Share.Exact(0.64)));
    }

    private void objects(String person) {
        PersonId id = new PersonId(person);
        objections.replace(id, new Objection(List.of(new Objection.Stretch(now, null)), 1));
    }

    @Test
    void reachIsShownInBaselineTooAndToNobodyButALinkOfficer() {
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));

        assertThat(reach.view(viewer(Role.LINK_OFFICER), BASELINE, null)).isInstanceOf(ViewReach.Shown.class);
        for (Role role : List.of(Role.STAFF, Role.CHAMPION, Role.STRATEGIC_CHAMPION)) {
            assertThat(reach.view(viewer(role), LIVE, null)).isInstanceOf(ViewReach.Refused.class);
        }
        assertThat(reach.view(viewer(Role.LINK_OFFICER), LIVE, "someday")).isInstanceOf(ViewReach.Unreadable.class);
    }

    @Test
    void thatNobodyIsThereYetIsCountedAnew() {
        assertThat(shown("month").teams().whole().size()).isZero();

        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));

        assertThat(shown("month").teams().whole().size()).isEqualTo(12);
    }

    @Test
    void whatWasCountedServesForAMinute() {
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));
        ViewReach.Shown first = shown("month");
        given("a", 12, NOVEMBER, 9, Points.of(1, 0, 0, 0));

        assertThat(shown("month")).isEqualTo(first);

        now = now.plus(Duration.ofMinutes(1));
        assertThat(shown("month").teams().whole().people()).isEqualTo(new Told.Exactly(9));
    }

    @Test
    void trendsTellServiceAreasMonthByMonthWithThoseWhoLeftSince() {
        given("a", 12, OCTOBER, 12, Points.of(1, 0, 0, 0));
        given("a", 12, NOVEMBER, 6, Points.of(0, 0, 0, 1));
        directory.with(People.gone(People.staff("a-11", "a"), LocalDate.of(2026, 10, 31), null));

        List<ViewTrends.Month> months = trends(null, null);

        assertThat(months).hasSize(12);
        assertThat(months)
                .extracting(ViewTrends.Month::month)
                .startsWith(YearMonth.of(2025, 12))
                .endsWith(NOVEMBER);
        ToldGroups october = months.get(10).areas();
        ToldGroups november = months.get(11).areas();
        assertThat(october.groups().getFirst().name()).isEqualTo("adults");
        assertThat(october.whole().size()).isEqualTo(12);
        assertThat(october.whole().people()).isEqualTo(new Told.Exactly(12));
        assertThat(november.whole().size()).isEqualTo(11);
        assertThat(november.whole().people()).isEqualTo(new Told.Exactly(6));
        assertThat(november.whole().mechanisms().get(Mechanism.FACILITATION)).contains(new Told.Exactly(6));
    }

    @Test
    void aMonthThatIsOverIsCountedOnceADayAndTheCurrentOneEveryTenMinutes() {
        given("a", 12, OCTOBER, 8, Points.of(1, 0, 0, 0));
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));
        trends("2026-10", "2026-11");
        given("a", 12, OCTOBER, 9, Points.of(1, 0, 0, 0));
        given("a", 12, NOVEMBER, 9, Points.of(1, 0, 0, 0));

        assertThat(told(trends("2026-10", "2026-11"))).containsExactly(new Told.Exactly(8), new Told.Exactly(8));
        now = now.plus(Duration.ofMinutes(10));
        assertThat(told(trends("2026-10", "2026-11"))).containsExactly(new Told.Exactly(8), new Told.Exactly(9));
        now = now.plus(Duration.ofDays(1));
        assertThat(told(trends("2026-10", "2026-11"))).containsExactly(new Told.Exactly(9), new Told.Exactly(9));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"2025-10,2026-11", "2026-11,2026-12", "2026-11,2026-10", "November,", ",2026"})
    void monthsThatCannotBeAreToldWithWhatToSend(@Nullable String from, @Nullable String to) {
        assertThat(trends.view(viewer(Role.STRATEGIC_CHAMPION), LIVE, from, to))
                .isInstanceOf(ViewTrends.Unreadable.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void trendsAreForStrategicChampionsAndLinkOfficersOnceTheOrganisationIsLive(Role role) {
        boolean may = role == Role.STRATEGIC_CHAMPION || role == Role.LINK_OFFICER;

        assertThat(trends.view(viewer(role), LIVE, null, null))
                .isInstanceOf(may ? ViewTrends.Shown.class : ViewTrends.Refused.class);
        assertThat(trends.view(viewer(role), BASELINE, null, null)).isInstanceOf(ViewTrends.Refused.class);
    }

    @Test
    void aTeamsMonthsAreToldToThoseWhoEncourageIt() {
        given("a", 12, NOVEMBER, 8, Points.of(1, 0, 0, 0));
        Viewer champion = new Viewer(new PersonId("c"), Role.CHAMPION, Set.of("a"));

        ViewActivity.Shown shown = (ViewActivity.Shown) activity.view(champion, LIVE, "a");

        assertThat(shown.months()).hasSize(12);
        assertThat(shown.months().getLast()).isInstanceOfSatisfying(TeamActivity.Shown.class, month -> {
            assertThat(month.month()).isEqualTo(NOVEMBER);
            assertThat(month.active()).isEqualTo(new Share.Exact(0.67));
            assertThat(month.mechanisms())
                    .containsEntry(Mechanism.DISSEMINATION, new Told.Exactly(8))
                    .containsEntry(Mechanism.FACILITATION, new Told.FewerThanFive());
        });
        assertThat(activity.view(champion, LIVE, "b")).isInstanceOf(ViewActivity.Refused.class);
        assertThat(activity.view(champion, BASELINE, "a")).isInstanceOf(ViewActivity.Refused.class);
        assertThat(activity.view(viewer(Role.STRATEGIC_CHAMPION), LIVE, "a")).isInstanceOf(ViewActivity.Refused.class);
        assertThat(activity.view(viewer(Role.LINK_OFFICER), LIVE, "nowhere"))
                .isInstanceOf(ViewActivity.NoSuchTeam.class);
    }

    @Test
    void aSmallTeamIsToldInWordsAndAVerySmallOneNotAtAll() {
        given("a", 8, NOVEMBER, 4, Points.of(1, 0, 0, 0));
        given("b", 4, NOVEMBER, 4, Points.of(1, 0, 0, 0));

        assertThat(months("a").getLast()).isInstanceOfSatisfying(TeamActivity.Shown.class, month -> {
            assertThat(month.active()).isEqualTo(new Share.Roughly("about half"));
            assertThat(month.mechanisms()).containsEntry(Mechanism.DISSEMINATION, new Told.Roughly("about half"));
        });
        assertThat(months("b")).allMatch(TeamActivity.Hidden.class::isInstance);
    }

    private List<TeamActivity> months(String team) {
        return ((ViewActivity.Shown) activity.view(viewer(Role.LINK_OFFICER), LIVE, team)).months();
    }

    private ViewReach.Shown shown(String period) {
        return (ViewReach.Shown) reach.view(viewer(Role.LINK_OFFICER), LIVE, period);
    }

    private List<ViewTrends.Month> trends(@Nullable String from, @Nullable String to) {
        return ((ViewTrends.Shown) trends.view(viewer(Role.STRATEGIC_CHAMPION), LIVE, from, to)).months();
    }

    private static List<Told> told(List<ViewTrends.Month> months) {
        List<Told> told = new ArrayList<>();
        months.forEach(month -> told.add(month.areas().whole().people()));
        return told;
    }

    private static Viewer viewer(Role role) {
        return new Viewer(new PersonId("v"), role, Set.of());
    }
}
