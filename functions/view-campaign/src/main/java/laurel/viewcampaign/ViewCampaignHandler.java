package laurel.viewcampaign;

import laurel.campaign.ViewCampaign;
import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code GET /api/campaigns/{id}/progress}: one's own, a team's or the organisation's. */
public final class ViewCampaignHandler extends ApiFunction {
    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final CurrentScheme scheme;
    private final ViewCampaign viewCampaign;

    public ViewCampaignHandler() {
        this(Settings.fromEnvironment());
    }

    public ViewCampaignHandler(Settings settings) {
        ViewCampaignComponent component = DaggerViewCampaignComponent.factory().create(settings);
        this.settings = settings;
        this.viewers = component.viewers();
        this.state = component.state();
        this.scheme = component.scheme();
        this.viewCampaign = component.viewCampaign();
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        scheme.refresh();
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> answer(known, request);
        };
    }

    private ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        ViewCampaign.Result result = viewCampaign.view(
                known.person(), known.viewer(), new Access(state.state()), request.path("id"), request.query("team"));
        return switch (result) {
            case ViewCampaign.Own own -> ApiAnswer.ok(ProgressJson.of(own.progress()));
            case ViewCampaign.OfTeam team -> ApiAnswer.ok(ProgressJson.of(team));
            case ViewCampaign.OfOrganisation all -> ApiAnswer.ok(ProgressJson.of(all));
            case ViewCampaign.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewCampaign.NoSuchCampaign none -> ApiAnswer.error(404, "no-such-campaign", none.message());
        };
    }
}
