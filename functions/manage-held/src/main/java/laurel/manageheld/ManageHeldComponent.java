package laurel.manageheld;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.ledger.HeldDesk;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.HeldModule;

@Singleton
@Component(modules = HeldModule.class)
interface ManageHeldComponent {
    Viewers viewers();

    RememberedState state();

    HeldDesk heldDesk();

    @Component.Factory
    interface Factory {
        ManageHeldComponent create(@BindsInstance Settings settings);
    }
}
