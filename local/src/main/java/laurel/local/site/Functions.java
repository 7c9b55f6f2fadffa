package laurel.local.site;

import com.fasterxml.jackson.databind.JsonNode;

/** Where functions run. */
@FunctionalInterface
public interface Functions {
    /** The answer of a function, by its logical id. What the function throws, this throws. */
    JsonNode invoke(String function, JsonNode event);
}
