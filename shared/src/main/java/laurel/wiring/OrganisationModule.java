package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.OrganisationStore;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What concerns the organisation as a whole. */
@Module(includes = ClientModule.class)
public interface OrganisationModule {
    @Provides
    @Singleton
    static OrganisationStore organisation(DynamoDbClient dynamo, Settings settings) {
        return new DynamoOrganisationStore(dynamo, settings);
    }
}
