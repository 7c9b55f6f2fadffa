package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.organisation.Teams;
import laurel.people.DynamoPeopleList;
import laurel.people.PeopleList;
import laurel.people.RememberedPeople;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The people of the organisation for lists of them. */
@Module
public interface PeopleListModule {
    @Provides
    @Singleton
    static RememberedPeople remembered(DynamoDbClient dynamo, Settings settings, Teams teams, Clock clock) {
        return new RememberedPeople(new DynamoPeopleList(dynamo, settings, teams), clock);
    }

    @Provides
    static PeopleList listed(RememberedPeople remembered) {
        return remembered;
    }
}
