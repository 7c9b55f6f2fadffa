package laurel.recognise;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.mail.Post;
import laurel.mail.composing.HearThanks;
import laurel.settings.Settings;
import laurel.wiring.RecogniseModule;

@Singleton
@Component(modules = RecogniseModule.class)
interface RecogniseComponent {
    CurrentScheme scheme();

    Post post();

    HearThanks hearThanks();

    @Component.Factory
    interface Factory {
        RecogniseComponent create(@BindsInstance Settings settings);
    }
}
