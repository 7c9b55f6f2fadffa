package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.OrganisationStore;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who people are and whether the organisation is live. */
@Module
public interface PeopleModule {
    @Provides
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    @Provides
    static OrganisationStore organisation(DynamoDbClient dynamo, Settings settings) {
        return new DynamoOrganisationStore(dynamo, settings);
    }
}
