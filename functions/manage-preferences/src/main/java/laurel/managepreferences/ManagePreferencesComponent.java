package laurel.managepreferences;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.people.Viewers;
import laurel.preferences.ApplyChanges;
import laurel.settings.Settings;
import laurel.stoplink.StopTokens;
import laurel.wiring.LedgerModule;
import laurel.wiring.PreferencesModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {PreferencesModule.class, LedgerModule.class, ViewModule.class})
interface ManagePreferencesComponent {
    Viewers viewers();

    ApplyChanges changes();

    StopTokens tokens();

    @Component.Factory
    interface Factory {
        ManagePreferencesComponent create(@BindsInstance Settings settings);
    }
}
