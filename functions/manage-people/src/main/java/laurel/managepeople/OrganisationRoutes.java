package laurel.managepeople;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.organisation.OrganisationState;
import laurel.organisation.OrganisationState.Live;
import laurel.organisation.RunOrganisation;
import laurel.people.Access;
import laurel.people.Viewer;

/** The routes of the organisation as a whole. */
final class OrganisationRoutes {
    private final RunOrganisation run;

    OrganisationRoutes(RunOrganisation run) {
        this.run = run;
    }

    ApiAnswer answer(Viewer viewer, Access access, ApiRequest request) {
        JsonNode body = request.body().<JsonNode>map(it -> it).orElseGet(JsonNodeFactory.instance::objectNode);
        return answer(
                request.route().startsWith("GET")
                        ? run.view(viewer, access)
                        : run.goLive(
                                viewer,
                                access,
                                body.path("assessment").asText(""),
                                body.path("consultation").asText("")));
    }

    private static ApiAnswer answer(RunOrganisation.Result result) {
        return switch (result) {
            case RunOrganisation.Shown shown -> ApiAnswer.ok(json(shown.state()));
            case RunOrganisation.IsLive live -> ApiAnswer.ok(json(live.live()).put("already", live.already()));
            case RunOrganisation.Missing missing -> ApiAnswer.unreadable(missing.message());
            case RunOrganisation.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }

    private static ObjectNode json(OrganisationState state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (state) {
            case OrganisationState.Baseline baseline -> json.put("state", "baseline");
            case Live live ->
                json.put("state", "live")
                        .put("since", live.since().toString())
                        .put("by", live.by())
                        .put("assessment", live.assessment())
                        .put("consultation", live.consultation());
        };
    }
}
