package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.privacy.DynamoErased;
import laurel.privacy.DynamoObjections;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whom nothing is to be kept of: who was erased, and who objects. */
@Module
public interface LeftAloneModule {
    @Provides
    @Singleton
    static Erased erased(DynamoDbClient dynamo, Settings settings) {
        return new DynamoErased(dynamo, settings);
    }

    @Provides
    @Singleton
    static Objections objections(DynamoDbClient dynamo, Settings settings) {
        return new DynamoObjections(dynamo, settings);
    }
}
