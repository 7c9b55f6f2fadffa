package laurel.manageimports;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.imports.LoadPeople;
import laurel.imports.TakeUploads;
import laurel.imports.attendance.LoadAttendance;
import laurel.imports.usage.LoadUsage;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.LoadModule;

@Singleton
@Component(modules = LoadModule.class)
interface ManageImportsComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    TakeUploads uploads();

    LoadPeople people();

    LoadAttendance attendance();

    LoadUsage usage();

    @Component.Factory
    interface Factory {
        ManageImportsComponent create(@BindsInstance Settings settings);
    }
}
