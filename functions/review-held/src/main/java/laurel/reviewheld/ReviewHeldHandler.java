package laurel.reviewheld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import laurel.function.JsonFunction;
import laurel.ledger.Dismiss;
import laurel.ledger.HeldEvent;
import laurel.ledger.HeldEventJson;
import laurel.ledger.HeldEvents;
import laurel.ledger.SendAgain;
import laurel.settings.Settings;

/**
 * Lists what is held and sends it again. An operator invokes it with {@code {"do":"list"}} or
 * {@code {"do":"send-again","keys":["..."]}}, or {@code "keys":"all"}.
 */
public final class ReviewHeldHandler extends JsonFunction {
    /** An answer of Lambda's has room for about ten times as many. */
    private static final int MOST_LISTED = 1_000;

    private final HeldEvents held;
    private final Dismiss dismiss;
    private final SendAgain sendAgain;

    public ReviewHeldHandler(Settings settings) {
        ReviewHeldComponent component = DaggerReviewHeldComponent.factory().create(settings);
        this.held = component.heldEvents();
        this.sendAgain = component.sendAgain();
        this.dismiss = new Dismiss(held);
    }

    @Override
    protected JsonNode handle(JsonNode request) {
        return switch (request.path("do").asText()) {
            case "list" -> list();
            case "send-again" -> sendAgain(request.path("keys"));
            case "dismiss" -> dismiss(request.path("keys"));
            default ->
                throw new IllegalArgumentException(
                        "do: write {\"do\":\"list\"}, {\"do\":\"send-again\",\"keys\":[...]} (or \"keys\":\"all\"), or"
                                + " {\"do\":\"dismiss\",\"keys\":[...]}");
        };
    }

    private JsonNode list() {
        List<HeldEvent> all = held.list();
        ObjectNode answer = NODES.objectNode().put("total", all.size());
        HeldEventJson.write(all.subList(0, Math.min(MOST_LISTED, all.size())), answer.putArray("held"));
        return answer;
    }

    private JsonNode dismiss(JsonNode keys) {
        List<String> named = new ArrayList<>();
        keys.forEach(key -> named.add(key.asText()));
        ObjectNode answer = NODES.objectNode();
        ArrayNode answers = answer.putArray("answers");
        for (Dismiss.Answer each : dismiss.dismiss(named)) {
            answers.addObject()
                    .put("key", each.key())
                    .put("dismissed", each.dismissed())
                    .put("message", each.message());
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
        ObjectNode answer = NODES.objectNode();
        ArrayNode answers = answer.putArray("answers");
        for (SendAgain.Answer each : sendAgain.send(toSend)) {
            answers.addObject().put("key", each.key()).put("sent", each.sent()).put("message", each.message());
        }
        return answer;
    }
}
