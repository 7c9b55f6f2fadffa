package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoSet;
import dagger.multibindings.Multibinds;
import java.util.Set;
import laurel.privacy.Holding;
import laurel.publication.DynamoPublicationHolding;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is held about people, a holding a store. Each store that names people adds its own here. */
@Module(includes = ClientModule.class)
public interface HoldingModule {
    @Multibinds
    Set<Holding> holdings();

    @Provides
    @IntoSet
    static Holding publications(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPublicationHolding(dynamo, settings);
    }
}
