package laurel.manageprivacy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import laurel.function.ApiAnswer;
import laurel.privacy.Erasure;
import laurel.privacy.ErasureDesk;
import laurel.privacy.ErasureDesk.Result;
import laurel.privacy.Subject;

/** Writes what became of a link officer's wish as the API's answer. */
final class ErasureAnswer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ErasureAnswer() {}

    static ApiAnswer of(Result result) {
        return switch (result) {
            case Result.Ordered ordered -> new ApiAnswer(202, erasure(ordered.erasure()));
            case Result.MayComeBack back ->
                ApiAnswer.ok(NODES.objectNode().put("erasedAt", back.erasedAt().toString()));
            case Result.Listed listed -> ApiAnswer.ok(listed(listed));
            case Result.Nobody nobody -> ApiAnswer.error(404, "no-such-person", "Nobody has that id.");
            case Result.Refused refused -> ApiAnswer.refused(refused.why());
            case Result.Unreadable unreadable ->
                ApiAnswer.unreadable(
                        unreadable.field().isEmpty()
                                ? unreadable.mend()
                                : unreadable.field() + ": " + unreadable.mend());
        };
    }

    private static ObjectNode listed(Result.Listed listed) {
        ObjectNode json = NODES.objectNode();
        ArrayNode asked = json.putArray("asked");
        for (ErasureDesk.WhoAsked each : listed.asked()) {
            asked.addObject()
                    .put("person", each.person().value())
                    .put("name", each.name())
                    .put("at", each.at().toString());
        }
        ArrayNode underWay = json.putArray("underWay");
        listed.underWay().forEach(each -> underWay.add(erasure(each)));
        ArrayNode done = json.putArray("done");
        listed.done().forEach(each -> done.add(erasure(each)));
        return json;
    }

    /** The person is told for as long as the erasure is under way; then nobody knows any more. */
    private static ObjectNode erasure(Erasure erasure) {
        Subject whose = erasure.whose();
        return NODES.objectNode()
                .put("id", erasure.standIn())
                .put("at", erasure.at().toString())
                .put("by", erasure.by())
                .put("stage", erasure.stage().name().toLowerCase(Locale.ROOT))
                .put("person", whose == null ? null : whose.id().value());
    }
}
