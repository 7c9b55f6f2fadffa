package laurel.keepfailed;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.KeepFailed;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Singleton
@Component(modules = {ClientModule.class, KeepFailedComponent.KeepFailedModule.class})
interface KeepFailedComponent {
    KeepFailed keepFailed();

    @Component.Factory
    interface Factory {
        KeepFailedComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface KeepFailedModule {
        @Provides
        static KeepFailed keepFailed(DynamoDbClient dynamo, Settings settings) {
            return new KeepFailed(new DynamoHeldEvents(dynamo, settings));
        }
    }
}
