package laurel.correctactions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import laurel.doubt.AnswerDoubts;
import laurel.doubt.Doubt;
import laurel.doubt.RaiseDoubt;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.people.Access;
import laurel.people.Viewers;

/** What people say is wrong with actions of theirs, and what a link officer answers. */
final class DoubtRoutes {
    private final RaiseDoubt raise;
    private final AnswerDoubts answer;

    DoubtRoutes(RaiseDoubt raise, AnswerDoubts answer) {
        this.raise = raise;
        this.answer = answer;
    }

    static boolean are(String route) {
        return route.contains("/doubts");
    }

    ApiAnswer answer(Viewers.Known known, Access access, ApiRequest request) {
        ObjectNode body = request.body().orElseGet(JsonNodeFactory.instance::objectNode);
        return switch (request.route()) {
            case "POST /api/me/doubts" -> of(raise.raise(known.person(), known.viewer(), access, body));
            case "GET /api/me/doubts" ->
                of(raise.look(
                        known.person(),
                        known.viewer(),
                        access,
                        Objects.requireNonNullElse(request.query("source"), ""),
                        Objects.requireNonNullElse(request.query("id"), "")));
            case "GET /api/doubts" ->
                of(answer.view(known.viewer(), access, request.query("after"), request.query("limit")));
            default -> of(answer.answer(known.viewer(), access, request.path("id"), body));
        };
    }

    private static ApiAnswer of(RaiseDoubt.Result result) {
        return switch (result) {
            case RaiseDoubt.Kept kept -> ApiAnswer.ok(json(kept.doubt()));
            case RaiseDoubt.NothingSaid nothing ->
                ApiAnswer.ok(JsonNodeFactory.instance.objectNode().put("state", "nothing-said"));
            case RaiseDoubt.NoSuchAction none ->
                ApiAnswer.error(
                        404, "no-such-action", "You have no such action that counts. Your history has what you have.");
            case RaiseDoubt.Refused refused -> ApiAnswer.refused(refused.why());
            case RaiseDoubt.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ApiAnswer of(AnswerDoubts.Result result) {
        return switch (result) {
            case AnswerDoubts.Shown shown -> {
                ObjectNode json = JsonNodeFactory.instance.objectNode();
                ArrayNode all = json.putArray("doubts");
                shown.lines()
                        .forEach(line -> all.add(json(line.doubt())
                                .put("doubt", line.doubt().id())
                                .put("person", line.person())));
                if (shown.next() != null) {
                    json.put("next", shown.next());
                }
                yield ApiAnswer.ok(json);
            }
            case AnswerDoubts.Answered answered -> ApiAnswer.ok(json(answered.doubt()));
            case AnswerDoubts.AlreadyAnswered already ->
                ApiAnswer.error(409, "already-answered", "It was answered otherwise before. Nothing was changed.");
            case AnswerDoubts.NoSuchDoubt none ->
                ApiAnswer.error(404, "not-found", "Nothing waits under that id. The list has what waits.");
            case AnswerDoubts.Refused refused -> ApiAnswer.refused(refused.why());
            case AnswerDoubts.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ObjectNode json(Doubt doubt) {
        Doubt.Answer answer = doubt.answer();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("source", doubt.action().source())
                .put("id", doubt.action().id())
                .put("name", doubt.name())
                .put("occurredAt", doubt.occurredAt().toString())
                .put("note", doubt.note())
                .put("at", doubt.at().toString())
                .put("state", answer == null ? "waits" : answer.putRight() ? "put-right" : "declined");
        if (answer != null) {
            json.put("reason", answer.reason()).put("answeredAt", answer.at().toString());
        }
        return json;
    }
}
