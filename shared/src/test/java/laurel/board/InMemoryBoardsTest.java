package laurel.board;

import java.time.YearMonth;
import laurel.progress.Points;

class InMemoryBoardsTest extends BoardsContract {
    private final InMemoryBoards boards = new InMemoryBoards();

    @Override
    Boards boards() {
        return boards;
    }

    @Override
    void given(String team, YearMonth month, String person, Points points, int actions) {
        boards.with(team, month, person, points, actions);
    }
}
