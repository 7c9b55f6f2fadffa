package laurel.recordaction;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.ledger.RecordActions;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import laurel.wiring.LedgerModule;

@Singleton
@Component(modules = {ClientModule.class, LedgerModule.class})
interface RecordActionComponent {
    CurrentScheme scheme();

    RecordActions recordActions();

    @Component.Factory
    interface Factory {
        RecordActionComponent create(@BindsInstance Settings settings);
    }
}
