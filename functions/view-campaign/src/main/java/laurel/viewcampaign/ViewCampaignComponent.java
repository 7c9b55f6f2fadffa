package laurel.viewcampaign;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.campaign.ViewCampaign;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.CampaignModule;

@Singleton
@Component(modules = CampaignModule.class)
interface ViewCampaignComponent {
    Viewers viewers();

    RememberedState state();

    CurrentScheme scheme();

    ViewCampaign viewCampaign();

    @Component.Factory
    interface Factory {
        ViewCampaignComponent create(@BindsInstance Settings settings);
    }
}
