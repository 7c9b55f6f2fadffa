package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import laurel.board.OrganisationBoard.TeamLine;
import org.junit.jupiter.api.Test;

class OrganisationBoardTest {
    @Test
    void theUpperHalfIsShownByShareOfPeopleActiveThenByPointsPerHead() {
        OrganisationBoard board = OrganisationBoard.of(List.of(
                Rows.team("low", 20, 1),
                Rows.team("busy", 20, 10),
                Rows.team("busier", 50, 30, 30, 30, 30, 0, 0, 0, 0, 0),
                Rows.team("small", 8, 6),
                Rows.team("lower", 20, 0),
                Rows.team("middle", 20, 6)));
        assertThat(board.standings())
                .containsExactly(
                        new Placed<>(1, new TeamLine("small", new Share.Roughly("about three quarters"), 7.5)),
                        new Placed<>(2, new TeamLine("busier", new Share.Exact(0.5), 17.0)),
                        new Placed<>(3, new TeamLine("busy", new Share.Exact(0.5), 5.0)));
        assertThat(board.note()).contains("upper half");
    }

    @Test
    void aTeamUnderFiveIsNeitherShownNorCounted() {
        OrganisationBoard board =
                OrganisationBoard.of(List.of(Rows.team("tiny", 4, 4), Rows.team("a", 20, 9), Rows.team("b", 20, 8)));
        assertThat(board.standings()).isEmpty();
        assertThat(board.note()).contains("from three teams");
    }

    @Test
    void noTeamIsShownWithNobodyActive() {
        OrganisationBoard board = OrganisationBoard.of(
                List.of(Rows.team("a", 9, 0), Rows.team("b", 9, 0), Rows.team("c", 9, 0), Rows.team("d", 9, 0)));
        assertThat(board.standings()).isEmpty();
        assertThat(board.note()).contains("nothing in this period yet");
    }

    @Test
    void teamsThatAreEqualAtTheCutAreLeftOutTogether() {
        OrganisationBoard board = OrganisationBoard.of(
                List.of(Rows.team("a", 20, 15), Rows.team("b", 20, 9), Rows.team("c", 20, 9), Rows.team("d", 20, 1)));
        assertThat(board.standings()).extracting(placed -> placed.one().team()).containsExactly("a");
    }
}
