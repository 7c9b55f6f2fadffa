package laurel.stopmail;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.settings.Settings;
import laurel.stoplink.StopMail;
import laurel.wiring.PreferencesModule;

@Singleton
@Component(modules = PreferencesModule.class)
interface StopMailComponent {
    StopMail stopMail();

    @Component.Factory
    interface Factory {
        StopMailComponent create(@BindsInstance Settings settings);
    }
}
