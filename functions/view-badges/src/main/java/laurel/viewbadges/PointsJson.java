package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.action.Mechanism;
import laurel.badges.ViewPoints;
import laurel.progress.Points;

/** Writes points as the API's JSON. */
final class PointsJson {
    private PointsJson() {}

    static ObjectNode of(ViewPoints.Year year) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("year", year.year().year())
                .put("yearWords", year.year().words());
        put(json, year.points());
        ArrayNode months = json.putArray("months");
        for (ViewPoints.Month month : year.months()) {
            ObjectNode of = months.addObject()
                    .put("month", month.month().id())
                    .put("words", month.month().words())
                    .put("actions", month.actions());
            put(of, month.points());
        }
        return json;
    }

    static void put(ObjectNode json, Points points) {
        json.put("total", points.total());
        ObjectNode byMechanism = json.putObject("byMechanism");
        Mechanism.ALL.forEach(mechanism -> byMechanism.put(mechanism.id(), points.of(mechanism)));
    }
}
