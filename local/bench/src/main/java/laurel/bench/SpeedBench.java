package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** How many actions a second become durable, from PutEvents through rule, queue and function to the ledger. */
final class SpeedBench {
    static final int AT_A_TIME = 16;
    private static final int RAW = 1_000;
    private static final int ALONE = 1_000;

    private final WholeStack whole;
    private final EventBridgeClient events;

    private SpeedBench(WholeStack whole, EventBridgeClient events) {
        this.whole = whole;
        this.events = events;
    }

    static void run(Report report, Traffic traffic) throws Exception {
        report.title(
                "Actions a second through the whole local stack",
                "From the first PutEvents until the last action is in the ledger, on disk, %d requests at a time; beside raw\n"
                                .formatted(AT_A_TIME)
                        + "transactions of two items of the same sizes on the same endpoint, as many at a time, the median of\n"
                        + "three rounds in between.");
        try (WholeStack whole = WholeStack.start();
                EventBridgeClient events = EventBridgeClient.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .region(Region.of(whole.settings().region()))
                        .endpointOverride(whole.endpoint())
                        .build()) {
            whole.importPeople(traffic.people());
            SpeedBench bench = new SpeedBench(whole, events);
            RawTransactions raw = new RawTransactions(whole);
            List<JsonNode> all = traffic.entries();
            int alone = Math.min(ALONE, all.size() / 3);
            int mixed = alone + (all.size() - alone) / 2;

            // The first of everything warms up what both use.
            whole.awaitQuiet();
            raw.perSecond(RAW);
            List<Double> plains = new ArrayList<>();
            plains.add(raw.perSecond(RAW));
            double single = bench.perSecond(all.subList(0, alone), 1);
            plains.add(raw.perSecond(RAW));
            double inTens = bench.perSecond(all.subList(alone, mixed), 10);
            plains.add(raw.perSecond(RAW));
            double personByPerson = bench.perSecond(byPerson(all.subList(mixed, all.size())), 10);
            double plain = plains.stream().sorted().toList().get(plains.size() / 2);

            report.line("raw transactions of two items", "%14s".formatted(Report.number(plain) + " /s"));
            report.line("actions, one a request", "%14s".formatted(Report.number(single) + " /s"));
            report.above("actions in bursts of ten, people mixed", inTens, plain, " /s");
            report.above("actions in bursts of ten, person by person", personByPerson, plain, " /s");
        }
    }

    private double perSecond(List<JsonNode> entries, int together) throws Exception {
        String ledger = whole.settings().ledgerTable();
        long before = whole.count(ledger);
        long begun = System.nanoTime();
        Load.on(Load.inGroups(entries, together), AT_A_TIME, this::put);
        whole.awaitRecorded();
        double seconds = (System.nanoTime() - begun) / 1e9;
        long recorded = whole.count(ledger) - before;
        if (recorded != entries.size()) {
            throw new IllegalStateException(recorded + " of " + entries.size() + " actions are in the ledger");
        }
        whole.awaitQuiet();
        return entries.size() / seconds;
    }

    private void put(List<JsonNode> entries) {
        int failed = events.putEvents(put -> put.entries(entries.stream()
                        .map(entry -> PutEventsRequestEntry.builder()
                                .source(entry.path("Source").asText())
                                .detailType(entry.path("DetailType").asText())
                                .eventBusName(entry.path("EventBusName").asText())
                                .detail(entry.path("Detail").asText())
                                .build())
                        .toList()))
                .failedEntryCount();
        if (failed > 0) {
            throw new IllegalStateException(failed + " entries were refused");
        }
    }

    /** As an import of a usage file has them. */
    private static List<JsonNode> byPerson(List<JsonNode> entries) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        for (JsonNode entry : entries) {
            groups.computeIfAbsent(Traffic.person(entry), p -> new ArrayList<>())
                    .add(entry);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
