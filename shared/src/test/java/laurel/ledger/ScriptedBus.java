package laurel.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** An event bus that remembers what it was told, and fails as the test says. */
final class ScriptedBus implements EventBridgeClient {
    /** Something that was put on it. */
    record Told(String source, String detailType, JsonNode detail) {
        String text(String field) {
            return detail.path(field).asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 10;

    final List<Told> told = new ArrayList<>();
    Predicate<Told> refuses = entry -> false;
    int requestsUntilItDies = Integer.MAX_VALUE;
    Runnable beforeItAnswers = () -> {};

    @Override
    public PutEventsResponse putEvents(PutEventsRequest request) {
        if (request.entries().size() > LIMIT) {
            throw new IllegalArgumentException(
                    "More than EventBridge takes: " + request.entries().size());
        }
        if (requestsUntilItDies-- == 0) {
            throw SdkClientException.create("The bus does not answer");
        }
        List<PutEventsResultEntry> answers =
                request.entries().stream().map(this::answer).toList();
        beforeItAnswers.run();
        return PutEventsResponse.builder().entries(answers).build();
    }

    private PutEventsResultEntry answer(PutEventsRequestEntry entry) {
        Told one = read(entry);
        if (refuses.test(one)) {
            return PutEventsResultEntry.builder().errorCode("InternalFailure").build();
        }
        told.add(one);
        return PutEventsResultEntry.builder().eventId("event-" + told.size()).build();
    }

    private static Told read(PutEventsRequestEntry entry) {
        try {
            return new Told(entry.source(), entry.detailType(), JSON.readTree(entry.detail()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(entry.detail(), e);
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
