package laurel.reach;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import laurel.board.Boards;
import laurel.board.MonthRow;
import laurel.organisation.Teams;
import laurel.parallel.Together;

/** Reads a month of every team, a query each, a few at a time. */
public final class AllMonths {
    private final Teams teams;
    private final Boards boards;

    public AllMonths(Teams teams, Boards boards) {
        this.teams = teams;
        this.boards = boards;
    }

    /** Everybody's months by the team that each belongs to, teams without any among them. */
    public Map<String, List<MonthRow>> of(List<YearMonth> months) {
        List<Callable<TeamMonths>> questions = new ArrayList<>();
        for (String team : teams.all()) {
            months.forEach(month -> questions.add(() -> new TeamMonths(team, boards.month(team, month))));
        }
        Map<String, List<MonthRow>> all = new TreeMap<>();
        Together.ask(questions).forEach(answer -> all.computeIfAbsent(answer.team(), team -> new ArrayList<>())
                .addAll(answer.rows()));
        return all;
    }

    private record TeamMonths(String team, List<MonthRow> rows) {}
}
