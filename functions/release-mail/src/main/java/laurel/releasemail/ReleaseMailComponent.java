package laurel.releasemail;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.mail.ReleaseMail;
import laurel.settings.Settings;
import laurel.wiring.ReleaseModule;

@Singleton
@Component(modules = ReleaseModule.class)
interface ReleaseMailComponent {
    CurrentScheme scheme();

    ReleaseMail releaseMail();

    @Component.Factory
    interface Factory {
        ReleaseMailComponent create(@BindsInstance Settings settings);
    }
}
