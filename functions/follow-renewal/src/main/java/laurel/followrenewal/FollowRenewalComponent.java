package laurel.followrenewal;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.standard4.FollowRenewal;
import laurel.wiring.RenewalModule;

@Singleton
@Component(modules = RenewalModule.class)
interface FollowRenewalComponent {
    Viewers viewers();

    RememberedState state();

    CurrentScheme scheme();

    FollowRenewal followRenewal();

    @Component.Factory
    interface Factory {
        FollowRenewalComponent create(@BindsInstance Settings settings);
    }
}
