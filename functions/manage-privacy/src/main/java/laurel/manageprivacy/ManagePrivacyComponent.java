package laurel.manageprivacy;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.privacy.ChangeObjection;
import laurel.privacy.ErasureDesk;
import laurel.privacy.ViewHeld;
import laurel.settings.Settings;
import laurel.wiring.PrivacyModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {PrivacyModule.class, ViewModule.class})
interface ManagePrivacyComponent {
    Viewers viewers();

    RememberedState state();

    ViewHeld held();

    ChangeObjection objection();

    ErasureDesk erasures();

    Clock clock();

    @Component.Factory
    interface Factory {
        ManagePrivacyComponent create(@BindsInstance Settings settings);
    }
}
