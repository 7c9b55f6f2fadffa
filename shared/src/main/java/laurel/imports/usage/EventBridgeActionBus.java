package laurel.imports.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import laurel.parallel.Together;
import laurel.settings.Settings;
import laurel.tenancy.Mark;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

/** The bus on EventBridge, which takes ten events a call; several calls at once. */
public final class EventBridgeActionBus implements ActionBus {
    private static final int A_CALL = 10;
    private static final int ATTEMPTS = 5;

    private final EventBridgeClient client;
    private final Settings settings;

    public EventBridgeActionBus(EventBridgeClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public void send(String source, List<Event> events) {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int from = 0; from < events.size(); from += A_CALL) {
            List<PutEventsRequestEntry> entries = events.subList(from, Math.min(events.size(), from + A_CALL)).stream()
                    .map(event -> entry(source, event))
                    .toList();
            calls.add(() -> put(entries));
        }
        Together.ask(calls);
    }

    private PutEventsRequestEntry entry(String source, Event event) {
        return PutEventsRequestEntry.builder()
                .eventBusName(settings.bus())
                .source(Mark.source(settings, source))
                .detailType(event.detailType())
                .detail(event.detail())
                .build();
    }

    /** What the bus did not take is put again; the client itself waits between attempts when it is told to slow down. */
    private int put(List<PutEventsRequestEntry> entries) {
        List<PutEventsRequestEntry> left = entries;
        for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
            List<PutEventsRequestEntry> now = left;
            PutEventsResponse answer = client.putEvents(put -> put.entries(now));
            left = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                if (answer.entries().get(i).errorCode() != null) {
                    left.add(now.get(i));
                }
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException(
                    "The bus did not take " + left.size() + " of " + entries.size() + " events");
        }
        return entries.size();
    }
}
