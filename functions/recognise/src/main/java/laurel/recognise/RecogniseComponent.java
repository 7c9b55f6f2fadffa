package laurel.recognise;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.mail.Post;
import laurel.settings.Settings;
import laurel.wiring.MailModule;

@Singleton
@Component(modules = MailModule.class)
interface RecogniseComponent {
    CurrentScheme scheme();

    Post post();

    @Component.Factory
    interface Factory {
        RecogniseComponent create(@BindsInstance Settings settings);
    }
}
