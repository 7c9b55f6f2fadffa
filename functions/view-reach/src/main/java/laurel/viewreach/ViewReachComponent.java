package laurel.viewreach;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.reach.ViewActivity;
import laurel.reach.ViewReach;
import laurel.reach.ViewTrends;
import laurel.settings.Settings;
import laurel.wiring.ReachModule;

@Singleton
@Component(modules = ReachModule.class)
interface ViewReachComponent {
    Viewers viewers();

    RememberedState state();

    ViewReach viewReach();

    ViewTrends viewTrends();

    ViewActivity viewActivity();

    @Component.Factory
    interface Factory {
        ViewReachComponent create(@BindsInstance Settings settings);
    }
}
