package laurel.rebuildprogress;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.rebuild.Sweep;
import laurel.settings.Settings;
import laurel.wiring.SchemeModule;

@Singleton
@Component(modules = SchemeModule.class)
interface RebuildProgressComponent {
    CurrentScheme scheme();

    Sweep sweep();

    @Component.Factory
    interface Factory {
        RebuildProgressComponent create(@BindsInstance Settings settings);
    }
}
