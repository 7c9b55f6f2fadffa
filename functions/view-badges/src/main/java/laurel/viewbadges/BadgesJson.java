package laurel.viewbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import laurel.action.Mechanism;
import laurel.action.Resource;
import laurel.badges.MyBadges;
import laurel.progress.Points;

/** Writes what a person sees of themselves as the API's JSON. */
final class BadgesJson {
    private static final List<String> CURRENT = List.of("month", "quarter", "year");

    private BadgesJson() {}

    static ObjectNode of(MyBadges mine, ZoneId timeZone) {
        ObjectNode json = ProfileJson.of(mine.profile(), timeZone);
        points(json.putObject("points"), mine);
        ArrayNode awards = json.putArray("awards");
        mine.awards().forEach(award -> earned(awards.addObject(), award));
        ArrayNode next = json.putArray("next");
        mine.next().forEach(badge -> ahead(next.addObject(), badge));
        ArrayNode recent = json.putArray("recent");
        mine.recent().forEach(action -> did(recent.addObject(), action));
        return json;
    }

    private static void points(ObjectNode json, MyBadges mine) {
        points(json, mine.total());
        for (int i = 0; i < CURRENT.size(); i++) {
            MyBadges.PeriodPoints current = mine.current().get(i);
            ObjectNode period = json.putObject(CURRENT.get(i))
                    .put("period", current.period().id())
                    .put("words", current.period().words());
            points(period, current.points());
        }
    }

    private static void points(ObjectNode json, Points points) {
        json.put("total", points.total());
        ObjectNode byMechanism = json.putObject("byMechanism");
        Mechanism.ALL.forEach(mechanism -> byMechanism.put(mechanism.id(), points.of(mechanism)));
    }

    private static void earned(ObjectNode json, MyBadges.Earned award) {
        json.put("badge", award.badge())
                .put("name", award.name())
                .put("period", award.period().id())
                .put("periodWords", award.periodWords())
                .put("earnedOn", award.earnedOn().toString())
                .put("reason", award.reason())
                .put("criteria", award.criteria())
                .put("picture", picture(award.badge()));
    }

    private static void ahead(ObjectNode json, MyBadges.Ahead badge) {
        json.put("badge", badge.badge())
                .put("name", badge.name())
                .put("period", badge.period().id())
                .put("periodWords", badge.periodWords());
        ArrayNode left = json.putArray("left");
        badge.left().forEach(left::add);
        json.put("criteria", badge.criteria()).put("picture", picture(badge.badge()));
    }

    private static String picture(String badge) {
        return "badges/" + badge + ".svg";
    }

    private static void did(ObjectNode json, MyBadges.Did action) {
        json.put("source", action.source())
                .put("id", action.id())
                .put("type", action.type())
                .put("name", action.name())
                .put("occurredAt", action.occurredAt().toString());
        Resource resource = action.resource();
        if (resource != null) {
            ObjectNode of = json.putObject("resource").put("id", resource.id());
            if (resource.title() != null) {
                of.put("title", resource.title());
            }
        }
        json.put("points", action.points());
        if (action.reason() != null) {
            json.put("reason", action.reason());
        }
    }
}
