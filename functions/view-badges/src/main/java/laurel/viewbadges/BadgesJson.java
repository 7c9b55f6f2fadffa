package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import laurel.badges.MyBadges;

/** Writes what a person sees of themselves as the API's JSON. */
final class BadgesJson {
    private static final List<String> CURRENT = List.of("month", "quarter", "year");

    private BadgesJson() {}

    static ObjectNode of(MyBadges mine, ZoneId timeZone) {
        ObjectNode json = ProfileJson.of(mine.profile(), timeZone);
        points(json.putObject("points"), mine);
        ArrayNode awards = json.putArray("awards");
        mine.awards().forEach(award -> AwardJson.put(awards.addObject(), award));
        ArrayNode next = json.putArray("next");
        mine.next().forEach(badge -> ahead(next.addObject(), badge));
        return json;
    }

    private static void points(ObjectNode json, MyBadges mine) {
        PointsJson.put(json, mine.total());
        for (int i = 0; i < CURRENT.size(); i++) {
            MyBadges.PeriodPoints current = mine.current().get(i);
            ObjectNode period = json.putObject(CURRENT.get(i))
                    .put("period", current.period().id())
                    .put("words", current.period().words());
            PointsJson.put(period, current.points());
        }
    }

    private static void ahead(ObjectNode json, MyBadges.Ahead badge) {
        json.put("badge", badge.badge())
                .put("name", badge.name())
                .put("period", badge.period().id())
                .put("periodWords", badge.periodWords());
        ArrayNode left = json.putArray("left");
        badge.left().forEach(left::add);
        json.put("criteria", badge.criteria()).put("picture", AwardJson.picture(badge.badge()));
    }
}
