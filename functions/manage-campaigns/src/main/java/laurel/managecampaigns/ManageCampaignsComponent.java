package laurel.managecampaigns;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.campaign.RunCampaigns;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.RunCampaignsModule;

@Singleton
@Component(modules = RunCampaignsModule.class)
interface ManageCampaignsComponent {
    Viewers viewers();

    RememberedState state();

    CurrentScheme scheme();

    RunCampaigns runCampaigns();

    @Component.Factory
    interface Factory {
        ManageCampaignsComponent create(@BindsInstance Settings settings);
    }
}
