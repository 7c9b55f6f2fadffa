package laurel.plandigest;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.planning.FanOut;
import laurel.planning.PlanDigests;
import laurel.settings.Settings;
import laurel.wiring.PlanDigestModule;

@Singleton
@Component(modules = PlanDigestModule.class)
interface PlanDigestComponent {
    CurrentScheme scheme();

    FanOut fanOut();

    PlanDigests planDigests();

    @Component.Factory
    interface Factory {
        PlanDigestComponent create(@BindsInstance Settings settings);
    }
}
