package laurel.thankcolleagues;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.planning.WhomToThank.ToThank;
import laurel.thanks.ViewWhomToThank;

/** Whom to thank, as the API tells it: who has which badge since when, never what they did for it. */
final class WhomToThankAnswer {
    private WhomToThankAnswer() {}

    static ApiAnswer of(ViewWhomToThank.Result result) {
        return switch (result) {
            case ViewWhomToThank.Shown shown -> ApiAnswer.ok(json(shown));
            case ViewWhomToThank.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }

    private static ObjectNode json(ViewWhomToThank.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("team", shown.team());
        ArrayNode all = json.putArray("toThank");
        for (ViewWhomToThank.Line line : shown.lines()) {
            ToThank each = line.toThank();
            all.addObject()
                    .put("person", each.person().id().value())
                    .put("name", each.person().name())
                    .put("badge", each.award().badge())
                    .put("badgeName", each.badge())
                    .put("period", each.award().period().id())
                    .put("on", each.on().toString())
                    .put("words", line.words())
                    .put("thanked", line.thanked());
        }
        return json;
    }
}
