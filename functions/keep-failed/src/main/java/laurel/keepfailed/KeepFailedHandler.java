package laurel.keepfailed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import laurel.function.BatchAnswer;
import laurel.function.JsonFunction;
import laurel.json.JsonText;
import laurel.ledger.KeepFailed;
import laurel.settings.Settings;

/** Keeps what a queue, a rule or a function gave up on, where an operator sees it and can send it again. */
public final class KeepFailedHandler extends JsonFunction {
    private final KeepFailed keepFailed;

    public KeepFailedHandler(Settings settings) {
        this.keepFailed = DaggerKeepFailedComponent.factory().create(settings).keepFailed();
    }

    @Override
    protected JsonNode handle(JsonNode batch) {
        BatchAnswer answer = new BatchAnswer();
        for (JsonNode message : batch.path("Records")) {
            try {
                JsonNode body = JsonText.read(message.path("body").asText());
                long sent = message.path("attributes").path("SentTimestamp").asLong();
                JsonNode error = message.path("messageAttributes").path("ERROR_CODE");
                keepFailed.keep(body, error.path("stringValue").asText(""), Instant.ofEpochMilli(sent));
            } catch (JsonProcessingException | RuntimeException failed) {
                answer.failed(message.path("messageId").asText(), failed);
            }
        }
        return answer.json();
    }
}
