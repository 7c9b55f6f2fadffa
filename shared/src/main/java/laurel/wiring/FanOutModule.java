package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.organisation.OrganisationStore;
import laurel.organisation.Teams;
import laurel.planning.EventBridgeTeamCalls;
import laurel.planning.FanOut;
import laurel.settings.Settings;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** Having teams gone through, each by a function of its own. */
@Module(includes = {EventBridgeModule.class, OrganisationModule.class})
public interface FanOutModule {
    @Provides
    @Singleton
    static FanOut fanOut(
            OrganisationStore organisation, EventBridgeClient eventBridge, Settings settings, Teams teams) {
        return new FanOut(organisation, teams, new EventBridgeTeamCalls(eventBridge, settings));
    }
}
