package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.award.AwardPath;
import laurel.badges.MyBadges;
import laurel.badges.ViewAward;

/** Writes a badge that somebody has as the API's JSON. */
final class AwardJson {
    private AwardJson() {}

    static ObjectNode of(ViewAward.Opened opened) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, opened.award());
        json.put("reason", opened.reason());
        ArrayNode actions = json.putArray("actions");
        for (ViewAward.Counted counted : opened.actions()) {
            ObjectNode action = actions.addObject()
                    .put("name", counted.name())
                    .put("day", counted.day().toString());
            if (counted.title() != null) {
                action.put("title", counted.title());
            }
        }
        return json.put("leftOut", opened.leftOut());
    }

    static void put(ObjectNode json, MyBadges.Earned award) {
        json.put("badge", award.badge())
                .put("name", award.name())
                .put("period", award.period().id())
                .put("periodWords", award.periodWords())
                .put("givenOn", award.givenOn().toString())
                .put("criteria", award.criteria())
                .put("picture", picture(award.badge()))
                .put("path", "/api/me/awards/" + AwardPath.of(award.badge(), award.period()));
    }

    static String picture(String badge) {
        return "badges/" + badge + ".svg";
    }
}
