package laurel.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Writes what is held as those read it who see to it: operators and link officers. */
public final class HeldEventJson {
    private HeldEventJson() {}

    /** An object for each. */
    public static void write(List<HeldEvent> held, ArrayNode json) {
        for (HeldEvent event : held) {
            json.addObject()
                    .put("key", event.key())
                    .put("reason", event.reason().id())
                    .put("message", event.message())
                    .put("source", event.source())
                    .put("id", event.id())
                    .put("detailType", event.detailType())
                    .put("since", event.since().toString());
        }
    }
}
