package laurel.planning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import laurel.settings.Settings;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** Puts an event a team on the bus: {@code Feedback Due} or {@code Digest Due}. */
public final class EventBridgeTeamCalls implements TeamCalls {
    private static final int MOST_IN_A_CALL = 10;

    private final EventBridgeClient eventBridge;
    private final Settings settings;

    public EventBridgeTeamCalls(EventBridgeClient eventBridge, Settings settings) {
        this.eventBridge = eventBridge;
        this.settings = settings;
    }

    @Override
    public void call(Purpose purpose, LocalDate day, Collection<String> teams) {
        List<PutEventsRequestEntry> entries =
                teams.stream().map(team -> entry(purpose, day, team)).toList();
        int failed = 0;
        for (int from = 0; from < entries.size(); from += MOST_IN_A_CALL) {
            List<PutEventsRequestEntry> some =
                    new ArrayList<>(entries.subList(from, Math.min(entries.size(), from + MOST_IN_A_CALL)));
            failed += eventBridge.putEvents(put -> put.entries(some)).failedEntryCount();
        }
        if (failed > 0) {
            throw new IllegalStateException("The bus did not take " + failed + " of " + entries.size() + " "
                    + purpose.detailType() + " events");
        }
    }

    private PutEventsRequestEntry entry(Purpose purpose, LocalDate day, String team) {
        return PutEventsRequestEntry.builder()
                .eventBusName(settings.bus())
                .source("laurel")
                .detailType(purpose.detailType())
                .detail(JsonNodeFactory.instance
                        .objectNode()
                        .put("organisation", settings.organisation())
                        .put("team", team)
                        .put("day", day.toString())
                        .toString())
                .build();
    }
}
