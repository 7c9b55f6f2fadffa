package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The client that every function has. */
@Module
public interface ClientModule {
    @Provides
    @Singleton
    static DynamoDbClient dynamo(Settings settings) {
        return Clients.with(DynamoDbClient.builder(), settings).build();
    }
}
