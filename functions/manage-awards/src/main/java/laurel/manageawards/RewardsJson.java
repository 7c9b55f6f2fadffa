package laurel.manageawards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.reward.Reward;
import laurel.reward.RewardDesk;
import laurel.reward.RewardId;
import laurel.reward.Stock;

/** Writes rewards as the API's JSON. */
final class RewardsJson {
    private RewardsJson() {}

    static ObjectNode of(RewardDesk.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("period", shown.period().id())
                .put("periodWords", shown.period().words());
        ArrayNode rewards = json.putArray("rewards");
        shown.rewards().forEach(reward -> rewards.add(of(reward)));
        ArrayNode stock = json.putArray("stock");
        shown.stock().forEach(each -> stock.add(of(each)));
        return json;
    }

    static ObjectNode of(Reward reward) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", RewardId.of(reward).text())
                .put("person", reward.person().value())
                .put("badge", reward.badge().badge())
                .put("period", reward.badge().period().id())
                .put("reward", reward.what())
                .put("state", reward.state().id());
        ArrayNode steps = json.putArray("steps");
        for (Reward.Step step : reward.steps()) {
            ObjectNode one = steps.addObject()
                    .put("state", step.state().id())
                    .put("by", step.by())
                    .put("at", step.at().toString());
            if (step.reason() != null) {
                one.put("reason", step.reason());
            }
        }
        return json;
    }

    static ObjectNode of(Stock stock) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("period", stock.period())
                .put("reward", stock.what())
                .put("stock", stock.stock());
        if (stock.budgetPence() != null && stock.costPence() != null) {
            json.put("budgetPence", stock.budgetPence()).put("costPence", stock.costPence());
        }
        return json.put("taken", stock.taken()).put("left", stock.left());
    }
}
