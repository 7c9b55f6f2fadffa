package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.action.Resource;
import laurel.badges.History;

/** Writes a page of what somebody did as the API's JSON. */
final class HistoryJson {
    private HistoryJson() {}

    static ObjectNode of(History history) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode actions = json.putArray("actions");
        history.actions().forEach(action -> did(actions.addObject(), action));
        if (history.next() != null) {
            json.put("next", history.next());
        }
        return json;
    }

    private static void did(ObjectNode json, History.Did action) {
        json.put("source", action.source())
                .put("id", action.id())
                .put("type", action.type())
                .put("name", action.name());
        if (action.mechanism() != null) {
            json.put("mechanism", action.mechanism());
        }
        json.put("occurredAt", action.occurredAt().toString());
        Resource resource = action.resource();
        if (resource != null) {
            ObjectNode of = json.putObject("resource").put("id", resource.id());
            if (resource.title() != null) {
                of.put("title", resource.title());
            }
        }
        json.put("points", action.points()).put("takenBack", action.voided());
        if (action.reason() != null) {
            json.put("reason", action.reason());
        }
    }
}
