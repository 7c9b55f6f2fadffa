package laurel.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import laurel.managepeople.ManagePeopleHandler;
import laurel.people.Person;
import laurel.settings.Settings;
import laurel.testing.LargeOrganisation;
import laurel.viewboard.ViewBoardHandler;
import laurel.viewquiet.ViewQuietHandler;
import laurel.viewreach.ViewReachHandler;

/** What pages about an organisation of 6,000 people in 300 teams take to read, each by a function that just started. */
final class OrganisationBench {
    private static final int MONTHS = 12;
    private static final Duration LIVE = Duration.ofDays(365);
    private static final String OFFICER = email(LargeOrganisation.person(0, 0));
    private static final String TEAM = LargeOrganisation.team(7);

    private final Report report;
    private final boolean explain;
    private final Council council;
    private final Meter meter;

    private OrganisationBench(Report report, Council council, boolean explain) {
        this.report = report;
        this.explain = explain;
        this.council = council;
        this.meter = new Meter(council.tables().client());
    }

    static void run(Report report, boolean explain) throws Exception {
        report.title(
                "Boards of 6,000 people in 300 teams of 20",
                "Read units by the published rules. Of each team all but one did something in each of twelve months.\n"
                        + "Who asks, and whether the organisation is live, is apart: the same for every page.");
        try (Council council = Council.on(Tables.start(), Council.NOW.minus(LIVE))) {
            fill(new LargeOrganisation(council.tables().client(), council.settings()));
            new OrganisationBench(report, council, explain).run();
        }
    }

    private static void fill(LargeOrganisation organisation) {
        System.err.println("Writing 6,000 people.");
        organisation.people();
        YearMonth last = YearMonth.from(Council.NOW.atOffset(ZoneOffset.UTC));
        for (int month = 0; month < MONTHS; month++) {
            System.err.printf("Writing what they did: month %d of %d.%n", month + 1, MONTHS);
            organisation.month(last.minusMonths(month));
        }
    }

    private void run() throws Exception {
        teamBoards();
        organisationBoards();
        reach();
        people();
        quiet();
    }

    private void teamBoards() throws Exception {
        String champion = email(LargeOrganisation.person(7, 0));
        RequestStreamHandler board = started(ViewBoardHandler::new);
        within("a team's month board", board, Requests.board(TEAM, champion), 2);
        within("  of one mechanism", board, Requests.board(TEAM, champion, Map.of("mechanism", "interaction")), 2);
        line("  of a quarter", board, Requests.board(TEAM, champion, Map.of("period", "quarter")));
        line("  of a registration year", board, Requests.board(TEAM, champion, Map.of("period", "year")));
        RequestStreamHandler reach = started(ViewReachHandler::new);
        line("a team's activity over twelve months", reach, Requests.activity(TEAM, champion));
    }

    private void organisationBoards() throws Exception {
        for (String period : new String[] {"month", "quarter", "year"}) {
            String request = Requests.board("organisation", OFFICER, Map.of("period", period));
            line(
                    "the organisation's %s board, the first time".formatted(period),
                    started(ViewBoardHandler::new),
                    request);
            within("  within a minute", started(ViewBoardHandler::new), request, 1);
        }
    }

    private void reach() throws Exception {
        for (String period : new String[] {"month", "quarter", "year"}) {
            RequestStreamHandler reach = started(ViewReachHandler::new);
            String request = Requests.of("view-reach", OFFICER, Map.of("period", period));
            line("reach of a " + period, reach, request);
            line("  again, within a minute, of the same function", reach, request);
        }
        String trends = Requests.of("view-reach-trends", OFFICER, Map.of());
        line("trends of twelve months, the first time in a day", started(ViewReachHandler::new), trends);
        line("  again, within ten minutes", started(ViewReachHandler::new), trends);
    }

    private void people() throws Exception {
        RequestStreamHandler people = started(ManagePeopleHandler::new);
        String request = Requests.of("manage-people", OFFICER, Map.of("search", "sw-0001"));
        line("a search among all people", people, request);
        line("  another within a minute, of the same function", people, request);
    }

    private void quiet() throws Exception {
        RequestStreamHandler quiet = started(ViewQuietHandler::new);
        String request = Requests.of("view-quiet", OFFICER, Map.of());
        Units units = line("who may need a hand, a page of 25", quiet, request);
        report.line("  written for it", number(units.writes()));
        line("  another page within a minute, of the same function", quiet, request);
    }

    /** A function that remembers nothing yet. */
    private RequestStreamHandler started(Function<Settings, RequestStreamHandler> handler) {
        return handler.apply(council.settings());
    }

    private void within(String name, RequestStreamHandler function, String request, double budget) throws Exception {
        report.within(name, units(function, request).reads(), budget, "");
        explain();
    }

    private Units line(String name, RequestStreamHandler function, String request) throws Exception {
        Units units = units(function, request);
        report.line(name, number(units.reads()));
        explain();
        return units;
    }

    private Units units(RequestStreamHandler function, String request) throws Exception {
        Units all = meter.of(() -> Requests.answered(Council.call(function, request)));
        return all.minus(Units.reads(meter.readsOf(Requests::isOfWhoAsks)));
    }

    private void explain() {
        if (explain) {
            meter.requests().stream().limit(10).forEach(request -> report.line("    " + request, ""));
        }
    }

    private static String number(double units) {
        return "%14s".formatted(Report.number(units));
    }

    private static String email(Person person) {
        return String.valueOf(person.email());
    }
}
