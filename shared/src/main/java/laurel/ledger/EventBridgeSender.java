package laurel.ledger;

import laurel.settings.Settings;
import laurel.tenancy.Mark;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** Sends held events to the bus again: what systems report as reported here, what Laurel says itself as it said it. */
public final class EventBridgeSender implements EventSender {
    private final EventBridgeClient eventBridge;
    private final Settings settings;

    public EventBridgeSender(EventBridgeClient eventBridge, Settings settings) {
        this.eventBridge = eventBridge;
        this.settings = settings;
    }

    @Override
    public boolean send(String source, String detailType, String detail) {
        PutEventsRequestEntry entry = PutEventsRequestEntry.builder()
                .eventBusName(settings.bus())
                .source(source(settings, source, detailType))
                .detailType(detailType)
                .detail(detail)
                .build();
        return eventBridge.putEvents(p -> p.entries(entry)).failedEntryCount() == 0;
    }

    static String source(Settings settings, String source, String detailType) {
        boolean reported = detailType.equals(Report.ACTION) || detailType.equals(Report.VOID);
        return reported ? Mark.source(settings, source) : source;
    }
}
