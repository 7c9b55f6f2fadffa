package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;

/** A partial batch response: what it does not name is done. */
public final class BatchAnswer {
    private final ArrayNode failures = JsonNodeFactory.instance.arrayNode();

    /** Asks for an item of the batch again, and logs why; of the reason only its kind, since messages may hold names. */
    public void failed(String identifier, Throwable why) {
        failures.addObject().put("itemIdentifier", identifier);
        System.err.println(String.format(
                Locale.ROOT,
                "{\"level\":\"error\",\"item\":\"%s\",\"why\":\"%s\"}",
                identifier.replaceAll("[^\\w:.-]", "?"),
                why.getClass().getName()));
    }

    /** The response. */
    public JsonNode json() {
        return JsonNodeFactory.instance.objectNode().set("batchItemFailures", failures);
    }
}
