package laurel.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** Sends entries in tens, several requests in flight, and the failed ones again. */
public final class Sender {
    private static final int ENTRIES = 10;
    private static final int BYTES = 240_000;
    private static final int IN_FLIGHT = 8;
    private static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Set<String> WORTH_ANOTHER_TRY =
            Set.of("InternalFailure", "InternalException", "ThrottlingException");

    private final EventBridgeClient events;

    public Sender(EventBridgeClient events) {
        this.events = events;
    }

    /** Sends all; {@code done} hears how many more have an answer. Returns what was refused, and why. */
    public Map<Entry, String> send(List<Entry> entries, LongConsumer done) throws InterruptedException {
        Map<Entry, String> refused = new ConcurrentHashMap<>();
        Semaphore free = new Semaphore(IN_FLIGHT);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<Entry> batch : batches(entries)) {
                free.acquire();
                threads.execute(() -> {
                    try {
                        refused.putAll(sendBatch(batch));
                        done.accept(batch.size());
                    } finally {
                        free.release();
                    }
                });
            }
        }
        return refused;
    }

    private Map<Entry, String> sendBatch(List<Entry> batch) {
        Map<Entry, String> refused = new LinkedHashMap<>();
        List<Entry> left = batch;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            Map<Entry, String> again = new LinkedHashMap<>();
            put(left, refused, again);
            if (attempt == TRIES) {
                again.forEach((entry, why) -> refused.put(entry, why + ", " + TRIES + " times"));
                return refused;
            }
            left = List.copyOf(again.keySet());
            if (!left.isEmpty() && !pause(attempt)) {
                return refused;
            }
        }
        return refused;
    }

    private void put(List<Entry> batch, Map<Entry, String> refused, Map<Entry, String> again) {
        try {
            List<PutEventsResultEntry> results = events.putEvents(
                            put -> put.entries(batch.stream().map(Sender::entry).toList()))
                    .entries();
            for (int i = 0; i < batch.size(); i++) {
                String code = results.get(i).errorCode();
                if (code != null) {
                    String why = code + ": " + results.get(i).errorMessage();
                    (WORTH_ANOTHER_TRY.contains(code) ? again : refused).put(batch.get(i), why);
                }
            }
        } catch (EventBridgeException whole) {
            String why = whole.awsErrorDetails().errorCode() + ": "
                    + whole.awsErrorDetails().errorMessage();
            batch.forEach(entry -> (whole.statusCode() >= 500 ? again : refused).put(entry, why));
        } catch (SdkClientException noAnswer) {
            batch.forEach(entry -> again.put(entry, "No answer"));
        }
    }

    private static boolean pause(int attempt) {
        try {
            Thread.sleep(FIRST_PAUSE.multipliedBy(1L << attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static PutEventsRequestEntry entry(Entry entry) {
        return PutEventsRequestEntry.builder()
                .eventBusName(entry.bus())
                .source(entry.source())
                .detailType(entry.detailType())
                .detail(entry.detail())
                .build();
    }

    /** Tens, smaller where the entries are large. */
    static List<List<Entry>> batches(List<Entry> entries) {
        List<List<Entry>> batches = new ArrayList<>();
        List<Entry> batch = new ArrayList<>();
        int bytes = 0;
        for (Entry entry : entries) {
            if (batch.size() == ENTRIES || (!batch.isEmpty() && bytes + entry.size() > BYTES)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(entry);
            bytes += entry.size();
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
