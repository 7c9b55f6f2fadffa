package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoLooks;
import laurel.organisation.NoteLooks;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What writes down who was shown whom. */
@Module(includes = ClientModule.class)
public interface LookModule {
    @Provides
    @Singleton
    static NoteLooks noteLooks(DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new NoteLooks(new DynamoLooks(dynamo, settings), new DynamoAudit(dynamo, settings), clock);
    }
}
