package laurel.managecampaigns;

import laurel.campaign.CampaignResult;
import laurel.campaign.RunCampaigns;
import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code /api/campaigns}: the link officer plans, changes, announces and closes campaigns. */
public final class ManageCampaignsHandler extends ApiFunction {
    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final CurrentScheme scheme;
    private final RunCampaigns runCampaigns;

    public ManageCampaignsHandler() {
        this(Settings.fromEnvironment());
    }

    public ManageCampaignsHandler(Settings settings) {
        ManageCampaignsComponent component =
                DaggerManageCampaignsComponent.factory().create(settings);
        this.settings = settings;
        this.viewers = component.viewers();
        this.state = component.state();
        this.scheme = component.scheme();
        this.runCampaigns = component.runCampaigns();
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
        return Wishes.of(request)
                .<CampaignResult>map(wish -> runCampaigns.run(known.viewer(), new Access(state.state()), wish))
                .map(Answers::of)
                .orElseGet(Answers::noJson);
    }
}
