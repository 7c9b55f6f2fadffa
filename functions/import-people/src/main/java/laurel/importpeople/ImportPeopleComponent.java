package laurel.importpeople;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.imports.RunPlans;
import laurel.people.file.ImportPeople;
import laurel.settings.Settings;
import laurel.wiring.ImportModule;

@Singleton
@Component(modules = ImportModule.class)
interface ImportPeopleComponent {
    CurrentScheme scheme();

    ImportPeople importPeople();

    RunPlans plans();

    @Component.Factory
    interface Factory {
        ImportPeopleComponent create(@BindsInstance Settings settings);
    }
}
