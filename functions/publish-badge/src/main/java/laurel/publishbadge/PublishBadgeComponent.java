package laurel.publishbadge;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.publication.PublishBadge;
import laurel.settings.Settings;
import laurel.wiring.PublicationModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {PublicationModule.class, ViewModule.class})
interface PublishBadgeComponent {
    Viewers viewers();

    RememberedState state();

    PublishBadge publishBadge();

    @Component.Factory
    interface Factory {
        PublishBadgeComponent create(@BindsInstance Settings settings);
    }
}
