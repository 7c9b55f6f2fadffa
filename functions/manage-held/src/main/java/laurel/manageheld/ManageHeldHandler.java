package laurel.manageheld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.ledger.HeldDesk;
import laurel.ledger.HeldEventJson;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers a link officer what is held and why, and sends it again or dismisses it. */
public final class ManageHeldHandler extends SignedInFunction {
    private final RememberedState state;
    private final HeldDesk desk;

    public ManageHeldHandler(Settings settings) {
        this(settings, DaggerManageHeldComponent.factory().create(settings));
    }

    private ManageHeldHandler(Settings settings, ManageHeldComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.desk = component.heldDesk();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Viewer viewer = known.viewer();
        Access access = new Access(state.state());
        JsonNode body = request.body().<JsonNode>map(it -> it).orElseGet(JsonNodeFactory.instance::objectNode);
        return answer(
                switch (request.route()) {
                    case "GET /api/held" -> desk.view(viewer, access, request.query("after"), request.query("limit"));
                    case "POST /api/held/send-again" -> desk.sendAgain(viewer, access, keys(body));
                    default ->
                        desk.dismiss(
                                viewer, access, keys(body), body.path("reason").textValue());
                });
    }

    /** The keys that were sent; none if something among them is no text. */
    private static List<String> keys(JsonNode body) {
        List<String> keys = new ArrayList<>();
        for (JsonNode key : body.path("keys")) {
            if (!key.isTextual()) {
                return List.of();
            }
            keys.add(key.textValue());
        }
        return keys;
    }

    private static ApiAnswer answer(HeldDesk.Result result) {
        return switch (result) {
            case HeldDesk.Shown shown -> ApiAnswer.ok(json(shown));
            case HeldDesk.Done done -> ApiAnswer.ok(json(done));
            case HeldDesk.Refused refused -> ApiAnswer.refused(refused.why());
            case HeldDesk.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ObjectNode json(HeldDesk.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        HeldEventJson.write(shown.held(), json.putArray("held"));
        return json.put("next", shown.next());
    }

    private static ObjectNode json(HeldDesk.Done done) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode answers = json.putArray("answers");
        done.lines().forEach(line -> answers.addObject()
                .put("key", line.key())
                .put("done", line.done())
                .put("message", line.message()));
        return json;
    }
}
