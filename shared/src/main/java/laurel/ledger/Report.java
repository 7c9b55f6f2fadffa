package laurel.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import laurel.json.JsonText;

/**
 * An event as the bus delivered it.
 *
 * @param tag what the deliverer calls it, to say which failed
 * @param detail its content
 * @param receivedAt when the bus received it
 */
public record Report(String tag, String source, String detailType, JsonNode detail, Instant receivedAt) {
    /** The detail type of an action. */
    public static final String ACTION = "Engagement Action";
    /** The detail type of a void. */
    public static final String VOID = "Engagement Action Voided";

    /** The content's length in bytes of UTF-8. */
    int size() {
        return JsonText.write(detail).getBytes(StandardCharsets.UTF_8).length;
    }
}
