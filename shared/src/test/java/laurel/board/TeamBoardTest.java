package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamBoardTest {
    private static TeamBoard.Shown shown(Team team) {
        return (TeamBoard.Shown) TeamBoard.of(team);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void aTeamUnderFiveIsHidden(int people) {
        assertThat(TeamBoard.of(Rows.team("t", people, people))).isInstanceOf(TeamBoard.Hidden.class);
    }

    @Test
    void peopleWhoAreAwayDoNotMakeATeamLarger() {
        assertThat(TeamBoard.of(Rows.away(Rows.team("t", 4, 4), 50))).isInstanceOf(TeamBoard.Hidden.class);
    }

    @Test
    void underTenNobodyIsNamedAndTheShareIsInWords() {
        TeamBoard.Shown board = shown(Rows.team("t", 9, 5));
        assertThat(board.standings()).isEmpty();
        assertThat(board.active()).isEqualTo(new Share.Roughly("about half"));
        assertThat(board.note()).contains("from ten people on");
    }

    @Test
    void fromTenOnTheTopThirdIsNamedAndTheShareIsExact() {
        TeamBoard.Shown board = shown(Rows.team("t", 50, 40, 40, 30, 20, 10, 5, 4, 0, 0));
        assertThat(board.active()).isEqualTo(new Share.Exact(0.8));
        assertThat(board.pointsPerHead()).isEqualTo(19.9);
        assertThat(board.standings())
                .containsExactly(
                        new Placed<>(1, new PersonPoints("Name A", 50)),
                        new Placed<>(2, new PersonPoints("Name B", 40)),
                        new Placed<>(2, new PersonPoints("Name C", 40)));
        assertThat(board.note()).isNull();
    }

    @Test
    void tenAreNamedAtMost() {
        int[] points = new int[90];
        for (int i = 0; i < 90; i++) {
            points[i] = 100 - i;
        }
        assertThat(shown(Rows.team("t", points)).standings()).hasSize(10);
    }

    @Test
    void nobodyIsNamedWithoutPoints() {
        assertThat(shown(Rows.team("t", 30, 2)).standings()).hasSize(2);
        assertThat(shown(Rows.team("t", 30, 0)).standings()).isEmpty();
        assertThat(shown(Rows.team("t", 30, 0)).note()).contains("no points in this period yet");
    }

    @Test
    void whenTooManyShareTheFirstPlaceNobodyIsNamed() {
        assertThat(shown(Rows.team("t", 12, 12)).standings()).isEmpty();
        assertThat(shown(Rows.team("t", 12, 12)).note()).contains("share the first places");
    }

    @Test
    void beingAwayKeepsAPlaceAndCountsNeitherForNorAgainstTheTeam() {
        TeamBoard.Shown board = shown(Rows.away(Rows.team("t", 10, 5), 70));
        assertThat(board.people()).isEqualTo(10);
        assertThat(board.active()).isEqualTo(new Share.Exact(0.5));
        assertThat(board.pointsPerHead()).isEqualTo(5.0);
        assertThat(board.standings()).containsExactly(new Placed<>(1, new PersonPoints("Away 70", 70)));
    }

    @ParameterizedTest
    @CsvSource({"0, few", "2, about a quarter", "3, about a third", "4, about half", "6, about three quarters"})
    void aSmallTeamsShareNeverTellsHowManyExactly(int active, String words) {
        assertThat(Share.of(active, 8)).isEqualTo(new Share.Roughly(words));
    }
}
