package laurel.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import laurel.function.JsonFunction;
import laurel.settings.Settings;

/** Remembers what it is called with, and throws at what says that it is bad. */
public final class CallHandler extends JsonFunction {
    private final Settings settings;

    public CallHandler(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        Seen.CALLS.add(event);
        if (Seen.isBad(event)) {
            throw new IllegalArgumentException("this is bad");
        }
        return NODES.objectNode()
                .put("bus", settings.bus())
                .put("table", settings.actionsTable())
                .put("sender", settings.sender())
                .put("now", settings.clock().instant().toString())
                .put("endpoint", settings.awsEndpoint().orElseThrow().toString());
    }
}
