package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import laurel.action.Mechanism;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.privacy.ChangeObjection;
import laurel.privacy.InMemoryObjections;
import laurel.progress.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamMonthsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InMemoryBoards boards = new InMemoryBoards();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryObjections objections = new InMemoryObjections();
    private final TeamMonths months = new TeamMonths(
            boards,
            directory,
            objections,
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London")));

    private Team team(Period period, @Nullable Mechanism mechanism) {
        return months.of("t", period, mechanism).orElseThrow();
    }

    private Team november() {
        return team(new Period.Month(NOVEMBER), null);
    }

    @Test
    void whoObjectsToBeingCountedIsOnNoBoardAndCountsForNoShare() {
        directory.with(People.staff("p1", "t")).with(People.staff("p2", "t"));
        boards.with("t", NOVEMBER, "p1", Points.of(1, 0, 2, 0), 3);
        boards.with("t", NOVEMBER, "p2", Points.of(1, 0, 0, 0), 1);

        new ChangeObjection(objections, Clock.systemUTC()).change(new PersonId("p1"), true);

        assertThat(november().rows()).extracting(Team.Row::points).containsExactly(1);
        assertThat(november().people()).isEqualTo(1);

        new ChangeObjection(objections, Clock.systemUTC()).change(new PersonId("p1"), false);

        assertThat(november().people()).isEqualTo(2);
    }

    @Test
    void everybodyOfTheTeamIsOnItWithOrWithoutAMonth() {
        directory.with(People.staff("p1", "t")).with(People.staff("p2", "t"));
        boards.with("t", NOVEMBER, "p1", Points.of(1, 0, 2, 0), 3);
        assertThat(november().rows())
                .containsExactlyInAnyOrder(
                        new Team.Row("Name of p1", 3, 3, false), new Team.Row("Name of p2", 0, 0, false));
    }

    @Test
    void aQuarterAndAYearAreTheSumOfTheirMonths() {
        directory.with(People.staff("p1", "t"));
        boards.with("t", NOVEMBER, "p1", Points.of(1, 0, 0, 0), 1)
                .with("t", YearMonth.of(2026, 9), "p1", Points.of(0, 10, 0, 0), 1)
                .with("t", YearMonth.of(2026, 8), "p1", Points.of(0, 0, 100, 0), 1)
                .with("t", YearMonth.of(2025, 11), "p1", Points.of(0, 0, 0, 1000), 1);
        assertThat(team(new Period.Quarter(2026, 4), null).rows())
                .extracting(Team.Row::points)
                .containsExactly(11);
        assertThat(team(new Period.RegistrationYear(2026), null).rows())
                .extracting(Team.Row::points)
                .containsExactly(111);
        assertThat(team(new Period.RegistrationYear(2026), Mechanism.INTERACTION)
                        .rows())
                .extracting(Team.Row::points)
                .containsExactly(10);
    }

    @Test
    void whoMovedOnStaysOnTheBoardsOfTheMonthsThatWereTheTeams() {
        directory
                .with(People.staff("p1", "t"))
                .with(People.moved(People.staff("p2", "t"), LocalDate.of(2026, 11, 1), "other"));
        boards.with("t", YearMonth.of(2026, 10), "p2", Points.of(5, 0, 0, 0), 1);
        assertThat(team(new Period.Month(YearMonth.of(2026, 10)), null).rows())
                .extracting(Team.Row::name)
                .containsExactlyInAnyOrder("Name of p1", "Name of p2");
        assertThat(november().rows()).extracting(Team.Row::name).containsExactly("Name of p1");
    }

    @Test
    void allTeamsTogetherAreWhatEachIsAlone() {
        directory
                .with(People.staff("p1", "t"))
                .with(People.moved(People.staff("p2", "t"), LocalDate.of(2026, 11, 1), "other"))
                .with(People.moved(People.staff("p3", "t"), LocalDate.of(2026, 11, 1), "closed since"))
                .with(People.gone(People.staff("p4", "other"), TODAY.minusDays(1), null))
                .with(People.staff("p5", "other"));
        Period october = new Period.Month(YearMonth.of(2026, 10));
        for (String person : List.of("p1", "p2", "p3")) {
            boards.with("t", YearMonth.of(2026, 10), person, Points.of(5, 0, 0, 0), 1);
        }
        new ChangeObjection(objections, Clock.systemUTC()).change(new PersonId("p5"), true);

        List<Team> together = months.of(List.of("t", "other", "nowhere"), october, null);

        assertThat(together)
                .containsExactly(
                        months.of("t", october, null).orElseThrow(),
                        months.of("other", october, null).orElseThrow());
        assertThat(together.getFirst().rows())
                .extracting(Team.Row::name)
                .containsExactlyInAnyOrder("Name of p1", "Name of p2", "Name of p3");
        assertThat(together.getLast().rows()).extracting(Team.Row::name).containsExactly("Name of p2");
    }

    @Test
    void whoLeftIsOnNoBoardFromTheDayAfterAndWhoIsAwayIsMarked() {
        directory
                .with(People.gone(People.staff("p1", "t"), TODAY.minusDays(1), null))
                .with(People.gone(People.staff("p2", "t"), TODAY, null))
                .with(People.gone(People.staff("p3", "t"), null, TODAY))
                .with(People.gone(People.staff("p4", "t"), null, TODAY.minusDays(1)));
        boards.with("t", NOVEMBER, "p1", Points.of(5, 0, 0, 0), 1);
        assertThat(november().rows())
                .containsExactlyInAnyOrder(
                        new Team.Row("Name of p2", 0, 0, false),
                        new Team.Row("Name of p3", 0, 0, true),
                        new Team.Row("Name of p4", 0, 0, false));
    }

    @Test
    void thereIsNoTeamThatNeverHadAnybody() {
        assertThat(months.of("nowhere", new Period.Month(NOVEMBER), null)).isEmpty();
    }
}
