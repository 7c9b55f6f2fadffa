package laurel.managecampaigns;

import laurel.campaign.CampaignResult;
import laurel.campaign.RunCampaigns;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code /api/campaigns}: the link officer plans, changes, announces and closes campaigns. */
public final class ManageCampaignsHandler extends SignedInFunction {
    private final RememberedState state;
    private final RunCampaigns runCampaigns;

    public ManageCampaignsHandler(Settings settings) {
        this(settings, DaggerManageCampaignsComponent.factory().create(settings));
    }

    private ManageCampaignsHandler(Settings settings, ManageCampaignsComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.runCampaigns = component.runCampaigns();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        return Wishes.of(request)
                .<CampaignResult>map(wish -> runCampaigns.run(known.viewer(), new Access(state.state()), wish))
                .map(Answers::of)
                .orElseGet(Answers::noJson);
    }
}
