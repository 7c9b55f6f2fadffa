package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import laurel.recordaction.RecordActionHandler;
import laurel.viewboard.ViewBoardHandler;

/** What boards take to read, once 2,000 people did something this month. */
final class BoardUnits {
    private final Report report;
    private final boolean explain;
    private final Meter meter;
    private final ViewBoardHandler viewBoard;

    BoardUnits(Report report, Council council, Meter meter, boolean explain) {
        this.report = report;
        this.explain = explain;
        this.meter = meter;
        this.viewBoard = new ViewBoardHandler(council.settings());
    }

    void run(RecordActionHandler recordAction) throws Exception {
        List<JsonNode> batch = new ArrayList<>();
        for (int person = 0; person < 2_000; person++) {
            batch.add(Traffic.action(
                    "board-" + person,
                    "p" + person,
                    "session.attended",
                    Council.NOW.minus(Duration.ofDays(person % 20))));
            if (batch.size() == 50) {
                Council.record(recordAction, batch);
                batch.clear();
            }
        }
        read("a team's month board (20 people), read", "team-1", "p20@council.example", 2);
        report.line(
                "the organisation's board of 2,000 people, the first time",
                "%14.2f".formatted(answer("organisation", "p0@council.example").reads()));
        read("  within a minute, read", "organisation", "p0@council.example", 1);
    }

    /** The board is what the budget is about; who asks, and whether the scheme is live, is read for any page. */
    private void read(String name, String board, String email, double budget) throws Exception {
        double all = answer(board, email).reads();
        double asking = meter.readsOf(Requests::isOfWhoAsks);
        report.within(name, all - asking, budget, "");
        report.line("  and who asks, and whether the scheme is live, read", "%14.2f".formatted(asking));
        explain();
    }

    private Units answer(String board, String email) throws Exception {
        return meter.of(() -> Requests.answered(Council.call(viewBoard, Requests.board(board, email))));
    }

    private void explain() {
        if (explain) {
            meter.requests().forEach(request -> report.line("    " + request, ""));
        }
    }
}
