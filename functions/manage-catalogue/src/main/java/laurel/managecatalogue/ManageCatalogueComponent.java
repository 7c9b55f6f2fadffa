package laurel.managecatalogue;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.Publish;
import laurel.catalogue.ViewCatalogue;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.rebuild.Rebuild;
import laurel.settings.Settings;
import laurel.wiring.SchemeModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {ViewModule.class, SchemeModule.class})
interface ManageCatalogueComponent {
    Viewers viewers();

    RememberedState state();

    ViewCatalogue viewCatalogue();

    Publish publish();

    Rebuild rebuild();

    @Component.Factory
    interface Factory {
        ManageCatalogueComponent create(@BindsInstance Settings settings);
    }
}
