package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.ledger.Dismiss;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.EventBridgeSender;
import laurel.ledger.HeldDesk;
import laurel.ledger.HeldEvents;
import laurel.ledger.SendAgain;
import laurel.organisation.DynamoAudit;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** What a link officer sees and does about what is held. */
@Module(includes = {ViewModule.class, EventBridgeModule.class})
public interface HeldModule {
    @Provides
    @Singleton
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    @Provides
    static HeldDesk heldDesk(DynamoDbClient dynamo, EventBridgeClient eventBridge, Settings settings, Clock clock) {
        HeldEvents held = new DynamoHeldEvents(dynamo, settings);
        return new HeldDesk(
                held,
                new SendAgain(held, new EventBridgeSender(eventBridge, settings)),
                new Dismiss(held),
                new DynamoAudit(dynamo, settings),
                clock);
    }
}
