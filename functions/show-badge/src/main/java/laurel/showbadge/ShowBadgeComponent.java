package laurel.showbadge;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.publication.ShowBadge;
import laurel.settings.Settings;
import laurel.wiring.PublicationModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {PublicationModule.class, ViewModule.class})
interface ShowBadgeComponent {
    CurrentScheme scheme();

    RememberedState state();

    ShowBadge showBadge();

    @Component.Factory
    interface Factory {
        ShowBadgeComponent create(@BindsInstance Settings settings);
    }
}
