package laurel.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * Keeps an event that could not be dealt with. It comes either as it is, from a queue or a rule, or as the payload of a
 * function that failed on it.
 */
public final class KeepFailed {
    private final HeldEvents held;

    public KeepFailed(HeldEvents held) {
        this.held = held;
    }

    /**
     * Keeps what {@code body} holds, which was given up on at {@code since}. {@code error} is the bus's code for it, or
     * empty.
     */
    public void keep(JsonNode body, String error, Instant since) {
        JsonNode event = body.has("requestPayload") ? body.path("requestPayload") : body;
        String type = body.path("responsePayload").path("errorType").asText(error);
        Report report = new Report(
                "",
                event.path("source").asText("unknown"),
                event.path("detail-type").asText("unknown"),
                event.has("detail") ? event.path("detail") : event,
                since);
        String message = "It was tried again and again in vain" + (type.isEmpty() ? "" : " (" + type + ")")
                + ". Look at the logs of that time, mend the cause, and send it again.";
        held.keep(Screening.heldEvent(report, HeldEvent.Reason.FAILED, message));
    }
}
