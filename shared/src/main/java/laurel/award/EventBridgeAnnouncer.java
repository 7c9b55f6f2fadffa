package laurel.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import laurel.settings.Settings;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** Puts announcements on the bus, in one request. */
public final class EventBridgeAnnouncer implements Announcer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventBridgeClient eventBridge;
    private final Settings settings;

    public EventBridgeAnnouncer(EventBridgeClient eventBridge, Settings settings) {
        this.eventBridge = eventBridge;
        this.settings = settings;
    }

    @Override
    public Set<Mark> announce(List<Mark> marks) {
        Set<Mark> failed = new HashSet<>();
        List<PutEventsResultEntry> answers = eventBridge
                .putEvents(p -> p.entries(marks.stream().map(this::entry).toList()))
                .entries();
        for (int i = 0; i < marks.size(); i++) {
            if (answers.get(i).errorCode() != null) {
                failed.add(marks.get(i));
            }
        }
        return failed;
    }

    private PutEventsRequestEntry entry(Mark mark) {
        try {
            return PutEventsRequestEntry.builder()
                    .eventBusName(settings.bus())
                    .source("laurel")
                    .detailType(mark.detailType())
                    .detail(JSON.writeValueAsString(new TreeMap<>(mark.detail())))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts and numbers is JSON", e);
        }
    }
}
