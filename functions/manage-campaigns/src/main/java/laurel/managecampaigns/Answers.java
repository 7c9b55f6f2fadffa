package laurel.managecampaigns;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import laurel.campaign.Campaign;
import laurel.campaign.CampaignRecord;
import laurel.campaign.CampaignResult;
import laurel.campaign.CampaignView;
import laurel.campaign.SummaryJson;
import laurel.function.ApiAnswer;
import laurel.people.Role;

/** Writes what became of a wish as the API's JSON. */
final class Answers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Answers() {}

    static ApiAnswer of(CampaignResult result) {
        return switch (result) {
            case CampaignResult.Created created -> new ApiAnswer(201, campaign(created.view()));
            case CampaignResult.Shown shown -> ApiAnswer.ok(campaign(shown.view()));
            case CampaignResult.Listed listed -> ApiAnswer.ok(list(listed.views()));
            case CampaignResult.CalledOff off ->
                ApiAnswer.ok(NODES.objectNode().put("calledOff", off.campaign().id()));
            case CampaignResult.Refused refused -> ApiAnswer.refused(refused.why());
            case CampaignResult.NoSuchCampaign none -> ApiAnswer.error(404, "no-such-campaign", none.message());
            case CampaignResult.Conflict conflict -> ApiAnswer.error(409, conflict.code(), conflict.message());
            case CampaignResult.Faulty faulty -> ApiAnswer.unreadable(String.join("\n", faulty.faults()));
        };
    }

    static ApiAnswer noJson() {
        return ApiAnswer.unreadable(
                "body: it is no JSON object. Send one, such as {\"id\":\"practice-week-2027\", …}.");
    }

    private static ObjectNode list(List<CampaignView> views) {
        ObjectNode json = NODES.objectNode();
        ArrayNode campaigns = json.putArray("campaigns");
        views.forEach(view -> campaigns.add(campaign(view)));
        return json;
    }

    private static ObjectNode campaign(CampaignView view) {
        Campaign campaign = view.campaign();
        ObjectNode json = NODES.objectNode()
                .put("id", campaign.id())
                .put("kind", campaign.kind())
                .put("name", campaign.name())
                .put("from", campaign.from().toString())
                .put("to", campaign.to().toString());
        ArrayNode topics = json.putArray("topics");
        campaign.topics().forEach(topic -> topics.addObject()
                .put("day", topic.day().toString())
                .put("id", topic.id())
                .put("name", topic.name()));
        ArrayNode teams = json.putArray("teams");
        campaign.teams().stream().sorted().forEach(teams::add);
        ArrayNode roles = json.putArray("roles");
        campaign.roles().stream().sorted().map(Role::id).forEach(roles::add);
        json.put("grace", campaign.grace()).put("stage", view.stage().id());
        ArrayNode badges = json.putArray("badges");
        view.badges()
                .forEach(badge -> badges.addObject().put("badge", badge.id()).put("name", badge.name()));
        ArrayNode notes = json.putArray("notes");
        view.notes().forEach(notes::add);
        return record(json, view);
    }

    private static ObjectNode record(ObjectNode json, CampaignView view) {
        CampaignRecord.Announcement announcement = view.record().announcement();
        if (announcement != null) {
            json.put("announcedAt", announcement.at().toString());
        }
        CampaignRecord.Closing closing = view.record().closing();
        if (closing != null) {
            json.put("closedAt", closing.at().toString());
        }
        view.summary().ifPresent(summary -> json.set("summary", SummaryJson.of(summary)));
        return json;
    }
}
