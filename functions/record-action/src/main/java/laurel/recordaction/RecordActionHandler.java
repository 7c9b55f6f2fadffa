package laurel.recordaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import laurel.catalogue.CurrentScheme;
import laurel.function.BatchAnswer;
import laurel.function.JsonFunction;
import laurel.json.JsonText;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.settings.Settings;

/** Records the engagement actions and voids of a batch of the queue; those that fail go back to it alone. */
public final class RecordActionHandler extends JsonFunction {
    private final CurrentScheme scheme;
    private final RecordActions recordActions;

    public RecordActionHandler(Settings settings) {
        RecordActionComponent component = DaggerRecordActionComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.recordActions = component.recordActions();
    }

    @Override
    protected JsonNode handle(JsonNode batch) {
        scheme.refresh();
        List<Report> reports = new ArrayList<>();
        BatchAnswer answer = new BatchAnswer();
        for (JsonNode message : batch.path("Records")) {
            String tag = message.path("messageId").asText();
            try {
                reports.add(report(tag, JsonText.read(message.path("body").asText())));
            } catch (JsonProcessingException | DateTimeParseException noEvent) {
                answer.failed(tag, noEvent);
            }
        }
        recordActions.record(reports).forEach((tag, result) -> {
            if (result instanceof RecordActions.Result.Failed failed) {
                answer.failed(tag, failed.why());
            }
        });
        return answer.json();
    }

    private static Report report(String tag, JsonNode event) {
        return new Report(
                tag,
                event.path("source").asText(),
                event.path("detail-type").asText(),
                event.path("detail"),
                Instant.parse(event.path("time").asText()));
    }
}
