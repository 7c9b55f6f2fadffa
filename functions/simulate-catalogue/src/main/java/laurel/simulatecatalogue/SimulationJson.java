package laurel.simulatecatalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.action.Mechanism;
import laurel.simulate.Effect;
import laurel.simulate.MovedBy;
import laurel.simulate.Simulate;
import laurel.simulate.Told;

/** Writes what a simulation found as the API's JSON. */
final class SimulationJson {
    private SimulationJson() {}

    static ObjectNode of(Simulate.Result.Simulated simulated) {
        Effect effect = simulated.soFar().effect();
        Told told = Told.of(simulated);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("complete", simulated.whole())
                .put("people", effect.people())
                .put("active", effect.active());
        ArrayNode years = json.putArray("years");
        simulated.years().forEach(year -> years.add(year.id()));
        told.badgesStay().forEach(year -> json.withArray("badgesStayOf").add(year.id()));
        ArrayNode badges = json.putArray("badges");
        told.badges().forEach(line -> badges.addObject()
                .put("id", line.id())
                .put("name", line.name())
                .put("now", line.of().now())
                .put("gain", line.of().gain())
                .put("keep", line.of().keep())
                .put("lose", line.of().lose())
                .put("toConfirm", line.toConfirm()));
        ArrayNode rewards = json.putArray("rewards");
        told.rewards().forEach(reward -> rewards.addObject()
                .put("reward", reward.what())
                .put("badge", reward.badge())
                .put("more", reward.more()));
        ArrayNode points = json.putArray("points");
        for (Mechanism mechanism : Mechanism.ALL) {
            points.addObject()
                    .put("mechanism", mechanism.id())
                    .put("now", effect.before().of(mechanism))
                    .put("then", effect.after().of(mechanism));
        }
        ArrayNode moved = json.putArray("moved");
        for (MovedBy by : MovedBy.values()) {
            moved.addObject().put("by", by.words()).put("people", effect.moved().getOrDefault(by, 0));
        }
        return simulated.whole() ? json : json.set("continue", SoFarJson.write(simulated.soFar()));
    }
}
