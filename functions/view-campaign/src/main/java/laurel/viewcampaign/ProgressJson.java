package laurel.viewcampaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.campaign.Campaign;
import laurel.campaign.OwnProgress;
import laurel.campaign.Stage;
import laurel.campaign.SummaryJson;
import laurel.campaign.TeamSummary;
import laurel.campaign.ViewCampaign;

/** Writes how a campaign goes as the API's JSON. */
final class ProgressJson {
    private ProgressJson() {}

    static ObjectNode of(OwnProgress own) {
        ObjectNode json = heading(own.campaign(), own.stage()).put("forYou", own.forThem());
        ArrayNode topics = json.putArray("topics");
        for (OwnProgress.TopicDone topic : own.topics()) {
            ObjectNode line = topics.addObject()
                    .put("day", topic.topic().day().toString())
                    .put("id", topic.topic().id())
                    .put("name", topic.topic().name());
            if (topic.doneOn() != null) {
                line.put("exploredOn", topic.doneOn().toString());
            }
        }
        ArrayNode badges = json.putArray("badges");
        for (OwnProgress.BadgeAhead badge : own.badges()) {
            ObjectNode line = badges.addObject()
                    .put("badge", badge.badge())
                    .put("name", badge.name())
                    .put("held", badge.held());
            ArrayNode left = line.putArray("left");
            badge.left().forEach(left::add);
            line.put("criteria", badge.says());
        }
        return json;
    }

    static ObjectNode of(ViewCampaign.OfTeam seen) {
        ObjectNode json = heading(seen.campaign(), seen.stage());
        return switch (seen.team()) {
            case TeamSummary.Hidden hidden ->
                json.put("team", hidden.team())
                        .put("asOf", hidden.asOf().toString())
                        .put("note", hidden.note());
            case TeamSummary.Shown shown -> {
                json.put("team", shown.team()).put("asOf", shown.asOf().toString());
                json.set("people", SummaryJson.of(shown.people()));
                json.set("topics", SummaryJson.of(shown.topics()));
                yield json;
            }
        };
    }

    static ObjectNode of(ViewCampaign.OfOrganisation seen) {
        ObjectNode json = heading(seen.campaign(), seen.stage()).put("team", ViewCampaign.ORGANISATION);
        json.setAll(SummaryJson.of(seen.summary()));
        return json;
    }

    private static ObjectNode heading(Campaign campaign, Stage stage) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("campaign", campaign.id())
                .put("name", campaign.name())
                .put("from", campaign.from().toString())
                .put("to", campaign.to().toString())
                .put("countsUntil", campaign.lastLateDay().toString())
                .put("stage", stage.id());
    }
}
