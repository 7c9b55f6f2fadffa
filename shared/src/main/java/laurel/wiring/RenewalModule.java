package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.ledger.Ledger;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.standard4.DynamoOwnNotes;
import laurel.standard4.FollowRenewal;
import laurel.standard4.RenewalRules;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Standard 4 and the renewal of a registration. */
@Module(includes = {ClientModule.class, LedgerModule.class, ViewModule.class})
public interface RenewalModule {
    @Provides
    @Singleton
    static FollowRenewal followRenewal(
            DynamoDbClient dynamo, Settings settings, Ledger ledger, Engine engine, Clock clock) {
        return new FollowRenewal(RenewalRules.shipped(), ledger, new DynamoOwnNotes(dynamo, settings), engine, clock);
    }
}
