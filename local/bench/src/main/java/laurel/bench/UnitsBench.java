package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import laurel.recordaction.RecordActionHandler;

/** What recording actions and reading boards takes of DynamoDB. */
final class UnitsBench {
    private static final int BATCH = 25;
    /** As many consecutive actions as there are kinds of them in the made-up traffic. */
    private static final int WINDOW = 16;

    private final Report report;
    private final boolean explain;
    private final Meter meter;
    private final RecordActionHandler recordAction;

    private UnitsBench(Report report, Council council, boolean explain) {
        this.report = report;
        this.explain = explain;
        this.meter = new Meter(council.tables().client());
        this.recordAction = new RecordActionHandler(council.settings());
    }

    static void run(Report report, Traffic traffic, boolean explain) throws Exception {
        report.title(
                "Units of DynamoDB",
                "By the published rules: a write unit a kilobyte begun, twice in a transaction but not in an index; a\n"
                        + "check bills as a write; a read unit four kilobytes, half if eventually consistent. The engine's own\n"
                        + "count is beside it.");
        try (Council council = Council.start()) {
            council.add(Traffic.people(2_000));
            if (!traffic.people().equals(Traffic.people(300))) {
                council.add(traffic.people());
            }
            UnitsBench bench = new UnitsBench(report, council, explain);
            bench.oneByOne(traffic);
            bench.manyOfOnePerson();
            bench.together();
            new BoardUnits(report, council, bench.meter, explain).run(bench.recordAction);
        }
    }

    private void oneByOne(Traffic traffic) throws Exception {
        List<Units> all = new ArrayList<>();
        List<Units> fromTheTenth = new ArrayList<>();
        Map<String, Integer> done = new HashMap<>();
        for (JsonNode entry : traffic.entries()) {
            Units units = units(List.of(entry));
            all.add(units);
            if (done.merge(Traffic.person(entry), 1, Integer::sum) >= 10) {
                fromTheTenth.add(units);
            }
        }
        String which = "%,d actions, each alone (%s)".formatted(all.size(), traffic.words());
        report.line(which, "");
        report.within("  written, on average", mean(all, Units::writes), 10, "");
        report.within("  written, from each person's 10th on", mean(fromTheTenth, Units::writes), 10, "");
        report.line(
                "  written, 95 of 100 from the 10th on, at most",
                "%14.2f".formatted(percentile(fromTheTenth, Units::writes, 0.95)));
        report.line(
                "  written, at most (somebody's first, with its badge)",
                "%14.2f".formatted(percentile(all, Units::writes, 1)));
        report.within("  read, on average", mean(all, Units::reads), 3, "");
        report.within(
                "  read, 95 of 100 from each person's 10th on, at most",
                percentile(fromTheTenth, Units::reads, 0.95),
                3,
                "");
        report.line("  read, 95 of 100 of all, at most", "%14.2f".formatted(percentile(all, Units::reads, 0.95)));
        report.line("  read, at most", "%14.2f".formatted(percentile(all, Units::reads, 1)));
        report.line("  written and read, by the engine's own count", "%14.2f".formatted(mean(all, Units::reported)));
    }

    private void manyOfOnePerson() throws Exception {
        int done = 0;
        for (int n : List.of(10, 1_000, 10_000)) {
            while (done < n - 1) {
                int upTo = Math.min(n - 1, done + BATCH);
                Council.record(recordAction, nth("p1999", done + 1, upTo));
                done = upTo;
            }
            meter.forget();
            List<Units> window = new ArrayList<>();
            for (JsonNode entry : nth("p1999", n, n + WINDOW - 1)) {
                window.add(units(List.of(entry)));
            }
            done += WINDOW;
            String which = "the %,dth action of one person (mean of %d from there)".formatted(n, WINDOW);
            report.within(which + ", written", mean(window, Units::writes), 10, "");
            report.within("  read", mean(window, Units::reads), 3, "");
            explain();
        }
    }

    private void explain() {
        if (explain) {
            meter.requests().forEach(request -> report.line("    " + request, ""));
        }
    }

    private void together() throws Exception {
        int person = 1_000;
        for (int k : List.of(1, 2, 5, 10, 25)) {
            List<Units> groups = new ArrayList<>();
            for (int group = 0; group < 20; group++) {
                List<JsonNode> actions = viewed("p" + person++, 2 * k);
                // The first brings a badge and a month, which is not what is usual.
                Council.record(recordAction, actions.subList(0, k));
                meter.forget();
                groups.add(units(actions.subList(k, 2 * k)).each(k));
            }
            report.within(
                    "%d of one person together, no badge among them, written each".formatted(k),
                    mean(groups, Units::writes),
                    4 + 6.0 / k,
                    "");
            explain();
        }
    }

    private Units units(List<JsonNode> entries) throws Exception {
        return meter.of(() -> {
            Council.record(recordAction, entries);
            return entries;
        });
    }

    private static List<JsonNode> nth(String person, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> Traffic.nth(person, n))
                .toList();
    }

    private static List<JsonNode> viewed(String person, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Traffic.action(
                        person + "-viewed-" + n,
                        person,
                        "resource.viewed",
                        Council.NOW.minusSeconds(60L * (count - n))))
                .toList();
    }

    private static double mean(List<Units> units, ToDoubleFunction<Units> what) {
        return units.stream().mapToDouble(what).average().orElseThrow();
    }

    private static double percentile(List<Units> units, ToDoubleFunction<Units> what, double share) {
        List<Units> sorted =
                units.stream().sorted(Comparator.comparingDouble(what)).toList();
        return what.applyAsDouble(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }
}
