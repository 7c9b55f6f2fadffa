package laurel.manageawards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.reward.RewardDesk;
import laurel.reward.StockWish;
import org.jspecify.annotations.Nullable;

/** The routes of rewards and their stock. */
final class RewardRoutes {
    private final RewardDesk desk;

    RewardRoutes(RewardDesk desk) {
        this.desk = desk;
    }

    ApiAnswer answer(Viewer viewer, Access access, ApiRequest request) {
        JsonNode body = request.body().<JsonNode>map(it -> it).orElseGet(JsonNodeFactory.instance::objectNode);
        return answer(
                switch (request.route()) {
                    case "GET /api/rewards" -> desk.view(viewer, access, request.query("period"));
                    case "PUT /api/rewards/stock" -> desk.set(viewer, access, wish(body));
                    default ->
                        desk.step(
                                viewer,
                                access,
                                request.path("id"),
                                DecisionRoutes.text(body, "state"),
                                DecisionRoutes.text(body, "reason"));
                });
    }

    private static StockWish wish(JsonNode body) {
        return new StockWish(
                DecisionRoutes.text(body, "period"),
                DecisionRoutes.text(body, "reward"),
                number(body, "stock"),
                number(body, "budgetPence"),
                number(body, "costPence"));
    }

    private static @Nullable Integer number(JsonNode body, String name) {
        return body.path(name).canConvertToInt() && body.path(name).isIntegralNumber()
                ? body.path(name).intValue()
                : null;
    }

    private static ApiAnswer answer(RewardDesk.Result result) {
        return switch (result) {
            case RewardDesk.Shown shown -> ApiAnswer.ok(RewardsJson.of(shown));
            case RewardDesk.Stepped stepped -> ApiAnswer.ok(RewardsJson.of(stepped.reward()));
            case RewardDesk.StockSet set -> ApiAnswer.ok(RewardsJson.of(set.stock()));
            case RewardDesk.Refused refused -> ApiAnswer.refused(refused.why());
            case RewardDesk.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
            case RewardDesk.NoSuchReward none ->
                ApiAnswer.error(404, "no-such-reward", "There is no reward with that id. GET /api/rewards lists them.");
            case RewardDesk.NotForward not ->
                ApiAnswer.error(
                        409,
                        "not-forward",
                        "This reward is " + not.reward().state().id()
                                + ": it goes from to-give over prepared to given, or is cancelled before it is given.");
        };
    }
}
