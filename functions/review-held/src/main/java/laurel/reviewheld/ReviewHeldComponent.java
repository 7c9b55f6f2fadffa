package laurel.reviewheld;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.EventBridgeSender;
import laurel.ledger.HeldEvents;
import laurel.ledger.SendAgain;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import laurel.wiring.EventBridgeModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

@Singleton
@Component(modules = {ClientModule.class, EventBridgeModule.class, ReviewHeldComponent.ReviewHeldModule.class})
interface ReviewHeldComponent {
    HeldEvents heldEvents();

    SendAgain sendAgain();

    @Component.Factory
    interface Factory {
        ReviewHeldComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface ReviewHeldModule {
        @Provides
        @Singleton
        static HeldEvents heldEvents(DynamoDbClient dynamo, Settings settings) {
            return new DynamoHeldEvents(dynamo, settings);
        }

        @Provides
        static SendAgain sendAgain(HeldEvents held, EventBridgeClient eventBridge, Settings settings) {
            return new SendAgain(held, new EventBridgeSender(eventBridge, settings));
        }
    }
}
