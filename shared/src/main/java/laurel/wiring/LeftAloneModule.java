package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.privacy.DynamoErased;
import laurel.privacy.Erased;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whom nothing is to be kept of: who was erased, which the tables tell, and who objects. */
@Module(includes = ObjectionModule.class)
public interface LeftAloneModule {
    @Provides
    @Singleton
    static Erased erased(DynamoDbClient dynamo, Settings settings) {
        return new DynamoErased(dynamo, settings);
    }
}
