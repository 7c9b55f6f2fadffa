package laurel.viewquiet;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.hand.ViewLooks;
import laurel.hand.ViewQuiet;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.HandModule;

@Singleton
@Component(modules = HandModule.class)
interface ViewQuietComponent {
    Viewers viewers();

    RememberedState state();

    ViewQuiet viewQuiet();

    ViewLooks viewLooks();

    @Component.Factory
    interface Factory {
        ViewQuietComponent create(@BindsInstance Settings settings);
    }
}
