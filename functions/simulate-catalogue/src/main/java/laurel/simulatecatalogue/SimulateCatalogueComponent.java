package laurel.simulatecatalogue;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.simulate.Simulate;
import laurel.wiring.SchemeModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {ViewModule.class, SchemeModule.class})
interface SimulateCatalogueComponent {
    Viewers viewers();

    RememberedState state();

    Simulate simulate();

    Clock clock();

    @Component.Factory
    interface Factory {
        SimulateCatalogueComponent create(@BindsInstance Settings settings);
    }
}
