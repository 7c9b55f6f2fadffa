package laurel.viewquiet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.hand.Heard;
import laurel.hand.ViewLooks;
import laurel.hand.ViewQuiet;

/** Writes who may need a hand, and who looked, as the API's JSON. */
final class QuietJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuietJson() {}

    static ObjectNode of(ViewQuiet.Shown shown) {
        ObjectNode json = NODES.objectNode();
        ArrayNode people = json.putArray("people");
        for (Heard.Line line : shown.people()) {
            people.addObject()
                    .put("id", line.person().id().value())
                    .put("name", line.person().name())
                    .put("team", line.person().team())
                    .put("band", line.band().days())
                    .put("nudgedTwice", line.nudgedTwice());
        }
        return json.put("next", shown.next());
    }

    static ObjectNode of(ViewLooks.Shown shown) {
        ObjectNode json = NODES.objectNode();
        ArrayNode looks = json.putArray("looks");
        shown.looks().forEach(look -> looks.addObject()
                .put("at", look.at().toString())
                .put("by", look.by())
                .put("what", look.what()));
        return json;
    }
}
