package laurel.reviewheld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import laurel.function.JsonFunction;
import laurel.ledger.HeldEvent;
import laurel.ledger.HeldEvents;
import laurel.ledger.SendAgain;
import laurel.settings.Settings;

/**
 * Lists what is held and sends it again. An operator invokes it with {@code {"do":"list"}} or
 * {@code {"do":"send-again","keys":["..."]}}, or {@code "keys":"all"}.
 */
public final class ReviewHeldHandler extends JsonFunction {
    private final HeldEvents held;
    private final SendAgain sendAgain;

    public ReviewHeldHandler() {
        this(Settings.fromEnvironment());
    }

    public ReviewHeldHandler(Settings settings) {
        ReviewHeldComponent component = DaggerReviewHeldComponent.factory().create(settings);
        this.held = component.heldEvents();
        this.sendAgain = component.sendAgain();
    }

    @Override
    protected JsonNode handle(JsonNode request) {
        return switch (request.path("do").asText()) {
            case "list" -> list();
            case "send-again" -> sendAgain(request.path("keys"));
            default ->
                throw new IllegalArgumentException(
                        "do: write {\"do\":\"list\"} or {\"do\":\"send-again\",\"keys\":[...]} or \"keys\":\"all\"");
        };
    }

    private JsonNode list() {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode events = answer.putArray("held");
        for (HeldEvent event : held.list()) {
            events.addObject()
                    .put("key", event.key())
                    .put("reason", event.reason().id())
                    .put("message", event.message())
                    .put("source", event.source())
                    .put("id", event.id())
                    .put("detailType", event.detailType())
                    .put("since", event.since().toString());
        }
        return answer;
    }

    /** Those that wait for their person need no sending: "all" leaves them alone. */
    private JsonNode sendAgain(JsonNode keys) {
        List<String> toSend = new ArrayList<>();
        if (keys.asText().equals("all")) {
            held.list().stream()
                    .filter(event -> event.reason() != HeldEvent.Reason.UNKNOWN_PERSON)
                    .forEach(event -> toSend.add(event.key()));
        } else {
            keys.forEach(key -> toSend.add(key.asText()));
        }
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode answers = answer.putArray("answers");
        for (SendAgain.Answer each : sendAgain.send(toSend)) {
            answers.addObject().put("key", each.key()).put("sent", each.sent()).put("message", each.message());
        }
        return answer;
    }
}
