package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import laurel.people.PersonId;
import laurel.progress.Points;
import org.junit.jupiter.api.Test;

/** What the months of teams promise, whatever keeps them. */
abstract class BoardsContract {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    abstract Boards boards();

    abstract void given(String team, YearMonth month, String person, Points points, int actions);

    @Test
    void aTeamsMonthHasEverybodyOfItByMechanism() {
        given("team-00", NOVEMBER, "p2", Points.of(1, 2, 3, 4), 9);
        given("team-00", NOVEMBER, "p1", Points.NONE, 2);
        assertThat(boards().month("team-00", NOVEMBER))
                .containsExactly(
                        new MonthRow(new PersonId("p1"), Points.NONE, 2),
                        new MonthRow(new PersonId("p2"), Points.of(1, 2, 3, 4), 9));
    }

    @Test
    void anotherTeamsOrMonthsRowsAreNotAmongThem() {
        given("team-00", NOVEMBER, "p1", Points.of(1, 0, 0, 0), 1);
        given("team-01", NOVEMBER, "p2", Points.of(1, 0, 0, 0), 1);
        given("team-00", NOVEMBER.minusMonths(1), "p3", Points.of(1, 0, 0, 0), 1);
        assertThat(boards().month("team-00", NOVEMBER)).hasSize(1);
        assertThat(boards().month("team-02", NOVEMBER)).isEmpty();
    }

    @Test
    void namesMayHoldAnyCharacter() {
        given("a|b", NOVEMBER, "p|1", Points.of(1, 0, 0, 0), 1);
        given("a", NOVEMBER, "b|p1", Points.of(2, 0, 0, 0), 1);
        given("a|b|2026-11", NOVEMBER, "p3", Points.of(3, 0, 0, 0), 1);
        assertThat(boards().month("a|b", NOVEMBER))
                .containsExactly(new MonthRow(new PersonId("p|1"), Points.of(1, 0, 0, 0), 1));
        assertThat(boards().month("a", NOVEMBER))
                .containsExactly(new MonthRow(new PersonId("b|p1"), Points.of(2, 0, 0, 0), 1));
    }
}
