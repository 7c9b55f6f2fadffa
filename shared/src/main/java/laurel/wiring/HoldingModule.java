package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoSet;
import dagger.multibindings.Multibinds;
import java.time.Clock;
import java.util.Set;
import laurel.ownreport.DynamoOwnReportHolding;
import laurel.privacy.Holding;
import laurel.publication.DynamoPublicationHolding;
import laurel.settings.Settings;
import laurel.thanks.DynamoThanksHolding;
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

    @Provides
    @IntoSet
    static Holding ownReports(DynamoDbClient dynamo, Settings settings) {
        return new DynamoOwnReportHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding thanks(DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new DynamoThanksHolding(dynamo, settings, clock);
    }
}
