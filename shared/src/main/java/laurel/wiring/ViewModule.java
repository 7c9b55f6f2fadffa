package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.organisation.DynamoTeams;
import laurel.organisation.OrganisationStore;
import laurel.organisation.RememberedState;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.FirstLinkOfficer;
import laurel.people.Viewers;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every view needs: who asks, whether the organisation is live, and which teams there are. */
@Module(includes = OrganisationModule.class)
public interface ViewModule {
    @Provides
    @Singleton
    static Viewers viewers(Directory directory, Settings settings, Clock clock) {
        return new Viewers(directory, FirstLinkOfficer.withAddress(settings.firstLinkOfficer()), clock);
    }

    @Provides
    @Singleton
    static RememberedState state(OrganisationStore organisation) {
        return new RememberedState(organisation);
    }

    @Provides
    @Singleton
    static Teams teams(DynamoDbClient dynamo, Settings settings) {
        return new DynamoTeams(dynamo, settings);
    }
}
