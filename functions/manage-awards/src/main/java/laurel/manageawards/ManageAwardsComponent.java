package laurel.manageawards;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.closing.DecideCandidates;
import laurel.closing.PutForward;
import laurel.closing.ViewCandidates;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.reward.RewardDesk;
import laurel.settings.Settings;
import laurel.wiring.DecisionModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {DecisionModule.class, ViewModule.class})
interface ManageAwardsComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    ViewCandidates viewCandidates();

    DecideCandidates decideCandidates();

    PutForward putForward();

    RewardDesk rewardDesk();

    @Component.Factory
    interface Factory {
        ManageAwardsComponent create(@BindsInstance Settings settings);
    }
}
