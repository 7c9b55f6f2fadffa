package laurel.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import laurel.settings.Settings;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** Puts {@code Campaign Announced} on the bus: ids and days, and nothing that somebody wrote. */
public final class EventBridgeCampaignAnnouncer implements CampaignAnnouncer {
    private final EventBridgeClient eventBridge;
    private final Settings settings;

    public EventBridgeCampaignAnnouncer(EventBridgeClient eventBridge, Settings settings) {
        this.eventBridge = eventBridge;
        this.settings = settings;
    }

    @Override
    public void announce(Campaign campaign, Instant at) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("organisation", settings.organisation())
                .put("campaign", campaign.id())
                .put("kind", campaign.kind())
                .put("from", campaign.from().toString())
                .put("to", campaign.to().toString())
                .put("announcedAt", at.toString())
                .toString();
        PutEventsRequestEntry entry = PutEventsRequestEntry.builder()
                .eventBusName(settings.bus())
                .source("laurel")
                .detailType("Campaign Announced")
                .detail(detail)
                .build();
        if (eventBridge.putEvents(put -> put.entries(entry)).failedEntryCount() != 0) {
            throw new IllegalStateException("The bus did not take that a campaign was announced");
        }
    }
}
