package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.privacy.DynamoObjections;
import laurel.privacy.Objections;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who objects to being counted. */
@Module
public interface ObjectionModule {
    @Provides
    @Singleton
    static Objections objections(DynamoDbClient dynamo, Settings settings) {
        return new DynamoObjections(dynamo, settings);
    }
}
