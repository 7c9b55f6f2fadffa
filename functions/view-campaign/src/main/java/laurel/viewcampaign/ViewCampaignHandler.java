package laurel.viewcampaign;

import laurel.campaign.ViewCampaign;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code GET /api/campaigns/{id}/progress}: one's own, a team's or the organisation's. */
public final class ViewCampaignHandler extends SignedInFunction {
    private final RememberedState state;
    private final ViewCampaign viewCampaign;

    public ViewCampaignHandler(Settings settings) {
        this(settings, DaggerViewCampaignComponent.factory().create(settings));
    }

    private ViewCampaignHandler(Settings settings, ViewCampaignComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.viewCampaign = component.viewCampaign();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
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
