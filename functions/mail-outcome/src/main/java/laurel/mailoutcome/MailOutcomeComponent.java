package laurel.mailoutcome;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.mail.outcome.RecordOutcome;
import laurel.settings.Settings;
import laurel.wiring.OutcomeModule;

@Singleton
@Component(modules = OutcomeModule.class)
interface MailOutcomeComponent {
    RecordOutcome recordOutcome();

    @Component.Factory
    interface Factory {
        MailOutcomeComponent create(@BindsInstance Settings settings);
    }
}
