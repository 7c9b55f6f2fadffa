package laurel.erasepeople;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.privacy.CarryOutErasures;
import laurel.privacy.ForgetOld;
import laurel.settings.Settings;
import laurel.wiring.PrivacyModule;

@Singleton
@Component(modules = PrivacyModule.class)
interface ErasePeopleComponent {
    CarryOutErasures erasures();

    ForgetOld old();

    @Component.Factory
    interface Factory {
        ErasePeopleComponent create(@BindsInstance Settings settings);
    }
}
