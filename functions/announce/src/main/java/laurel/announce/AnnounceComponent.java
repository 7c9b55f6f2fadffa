package laurel.announce;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Announce;
import laurel.award.DynamoMarks;
import laurel.award.EventBridgeAnnouncer;
import laurel.award.MarkedItem;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import laurel.wiring.EventBridgeModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

@Singleton
@Component(modules = {ClientModule.class, EventBridgeModule.class, AnnounceComponent.AnnounceModule.class})
interface AnnounceComponent {
    Announce announce();

    MarkedItem markedItem();

    @Component.Factory
    interface Factory {
        AnnounceComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface AnnounceModule {
        @Provides
        static Announce announce(DynamoDbClient dynamo, EventBridgeClient eventBridge, Settings settings, Clock clock) {
            return new Announce(
                    new DynamoMarks(dynamo, settings), new EventBridgeAnnouncer(eventBridge, settings), clock);
        }

        @Provides
        static MarkedItem markedItem(Settings settings) {
            return new MarkedItem(settings);
        }
    }
}
