package laurel.viewreach;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.action.Mechanism;
import laurel.board.Share;
import laurel.campaign.SummaryJson;
import laurel.reach.TeamActivity;
import laurel.reach.ToldGroups;
import laurel.reach.ViewActivity;
import laurel.reach.ViewReach;
import laurel.reach.ViewTrends;

/** Writes what may be told of groups as the API's JSON; numbers of people as {@link SummaryJson} writes them. */
final class ReachJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReachJson() {}

    static ObjectNode of(ViewReach.Shown shown) {
        ObjectNode json = NODES.objectNode()
                .put("period", shown.period().id())
                .put("asOf", shown.asOf().toString());
        return groups(json, shown.teams(), "team", "teams", "otherTeams");
    }

    static ObjectNode of(ViewTrends.Shown shown) {
        ObjectNode json = NODES.objectNode();
        ArrayNode months = json.putArray("months");
        for (ViewTrends.Month month : shown.months()) {
            groups(
                    months.addObject().put("month", month.month().toString()),
                    month.areas(),
                    "serviceArea",
                    "serviceAreas",
                    "otherServiceAreas");
        }
        return json;
    }

    static ObjectNode of(ViewActivity.Shown shown) {
        ObjectNode json = NODES.objectNode().put("team", shown.team());
        ArrayNode months = json.putArray("months");
        for (TeamActivity month : shown.months()) {
            ObjectNode one = months.addObject().put("month", month.month().toString());
            switch (month) {
                case TeamActivity.Hidden hidden -> one.put("note", "not shown: fewer than five people");
                case TeamActivity.Shown told -> {
                    one.put("people", told.people()).set("active", share(told.active()));
                    ObjectNode mechanisms = one.putObject("mechanisms");
                    Mechanism.ALL.forEach(
                            mechanism -> mechanisms.set(mechanism.id(), SummaryJson.of(told.by(mechanism))));
                }
            }
        }
        return json;
    }

    private static ObjectNode groups(ObjectNode json, ToldGroups told, String name, String all, String others) {
        row(json, told.whole());
        ArrayNode groups = json.putArray(all);
        told.groups().forEach(group -> row(groups.addObject().put(name, group.name()), group));
        if (told.otherGroups() > 0) {
            row(json.putObject(others).put(all, told.otherGroups()), told.others());
        }
        return json;
    }

    private static void row(ObjectNode json, ToldGroups.Row row) {
        json.put("people", row.size()).set("active", SummaryJson.of(row.people()));
        ObjectNode mechanisms = json.putObject("mechanisms");
        for (Mechanism mechanism : Mechanism.ALL) {
            mechanisms.set(
                    mechanism.id(), row.by(mechanism).map(SummaryJson::of).orElseGet(() -> NODES.objectNode()
                            .put("words", "told with the others")));
        }
    }

    private static ObjectNode share(Share share) {
        ObjectNode json = NODES.objectNode();
        return switch (share) {
            case Share.Exact exact -> json.put("share", exact.share());
            case Share.Roughly roughly -> json.put("words", roughly.words());
        };
    }
}
