package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.log.ErrorLog;

/** A partial batch response: what it does not name is done. */
public final class BatchAnswer {
    private final ArrayNode failures = JsonNodeFactory.instance.arrayNode();

    /** Asks for an item of the batch again, and logs why. */
    public void failed(String identifier, Throwable why) {
        failures.addObject().put("itemIdentifier", identifier);
        ErrorLog.failed(identifier, why);
    }

    /** The response. */
    public JsonNode json() {
        return JsonNodeFactory.instance.objectNode().set("batchItemFailures", failures);
    }
}
