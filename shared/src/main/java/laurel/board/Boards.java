package laurel.board;

import java.time.YearMonth;
import java.util.List;

/** The months of teams, as progress has them. */
public interface Boards {
    /** Everybody whose month belongs to a team, each once, in the order of their ids; a moment old at most. */
    List<MonthRow> month(String team, YearMonth month);
}
