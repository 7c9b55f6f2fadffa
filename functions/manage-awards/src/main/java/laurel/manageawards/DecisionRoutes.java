package laurel.manageawards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.closing.DecideCandidates;
import laurel.closing.PutForward;
import laurel.closing.ViewCandidates;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.progress.Ruling;
import org.jspecify.annotations.Nullable;

/** The routes of candidates and nominations. */
final class DecisionRoutes {
    private final ViewCandidates view;
    private final DecideCandidates decide;
    private final PutForward putForward;

    DecisionRoutes(ViewCandidates view, DecideCandidates decide, PutForward putForward) {
        this.view = view;
        this.decide = decide;
        this.putForward = putForward;
    }

    ApiAnswer answer(Viewer viewer, Access access, ApiRequest request) {
        if (request.route().equals("GET /api/candidates")) {
            return switch (view.view(viewer, access, request.query("period"))) {
                case ViewCandidates.Shown shown -> ApiAnswer.ok(CandidatesJson.of(shown));
                case ViewCandidates.Refused refused -> ApiAnswer.refused(refused.why());
                case ViewCandidates.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
            };
        }
        JsonNode body = request.body().<JsonNode>map(it -> it).orElseGet(JsonNodeFactory.instance::objectNode);
        String decision = text(body, "decision");
        return switch (request.route().substring(0, request.route().indexOf(' '))) {
            case "DELETE" ->
                answer(
                        decide.takeBack(
                                viewer,
                                access,
                                request.path("badge"),
                                request.path("period"),
                                request.path("person"),
                                text(body, "reason")),
                        null);
            default ->
                request.route().equals("POST /api/nominations")
                        ? answer(
                                putForward.putForward(
                                        viewer,
                                        access,
                                        text(body, "person"),
                                        text(body, "badge"),
                                        text(body, "month"),
                                        text(body, "reason")),
                                Ruling.Kind.NOMINATED)
                        : answer(
                                decide.decide(
                                        viewer,
                                        access,
                                        request.path("badge"),
                                        request.path("period"),
                                        request.path("person"),
                                        decision,
                                        text(body, "reason")),
                                "decline".equals(decision) ? Ruling.Kind.DECLINED : Ruling.Kind.CONFIRMED);
        };
    }

    private static ApiAnswer answer(DecideCandidates.Result result, Ruling.@Nullable Kind asked) {
        return switch (result) {
            case DecideCandidates.Refused refused -> ApiAnswer.refused(refused.why());
            case DecideCandidates.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
            case DecideCandidates.Looked looked -> DecisionAnswer.of(looked.result(), asked);
        };
    }

    /** A text of a body; null if it was not sent or is no text. */
    static @Nullable String text(JsonNode body, String name) {
        return body.path(name).textValue();
    }
}
