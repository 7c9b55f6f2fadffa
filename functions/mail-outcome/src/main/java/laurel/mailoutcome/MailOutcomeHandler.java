package laurel.mailoutcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import laurel.function.BatchAnswer;
import laurel.function.JsonFunction;
import laurel.json.JsonText;
import laurel.log.ErrorLog;
import laurel.mail.outcome.MalformedOutcome;
import laurel.mail.outcome.OutcomeReader;
import laurel.mail.outcome.RecordOutcome;
import laurel.settings.Settings;

/** Records what SES says became of e-mails. What can't be understood or recorded goes back to the queue alone. */
public final class MailOutcomeHandler extends JsonFunction {
    private final RecordOutcome recordOutcome;

    public MailOutcomeHandler(Settings settings) {
        this.recordOutcome =
                DaggerMailOutcomeComponent.factory().create(settings).recordOutcome();
    }

    @Override
    protected JsonNode handle(JsonNode batch) {
        BatchAnswer answer = new BatchAnswer();
        for (JsonNode message : batch.path("Records")) {
            String tag = message.path("messageId").asText();
            try {
                recordOutcome.record(
                        OutcomeReader.read(JsonText.read(message.path("body").asText())));
            } catch (MalformedOutcome malformed) {
                ErrorLog.failed(malformed.field(), malformed);
                answer.failed(tag, malformed);
            } catch (JsonProcessingException | RuntimeException failed) {
                answer.failed(tag, failed);
            }
        }
        return answer.json();
    }
}
