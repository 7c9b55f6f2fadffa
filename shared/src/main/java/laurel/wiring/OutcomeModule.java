package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import laurel.mail.DynamoMailStore;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.Outcomes;
import laurel.mail.outcome.RecordOutcome;
import laurel.mail.outcome.SettleClaims;
import laurel.mail.outcome.Settlements;
import laurel.mail.outcome.Suppressions;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What becomes of e-mails. */
@Module(includes = ClientModule.class)
public interface OutcomeModule {
    @Provides
    @Singleton
    static RecordOutcome recordOutcome(Suppressions suppressions, Settlements settlements, Outcomes outcomes) {
        return new RecordOutcome(suppressions, settlements, outcomes);
    }

    @Provides
    @Singleton
    static Suppressions suppressions(DynamoDbClient dynamo, Settings settings) {
        return new DynamoSuppressions(dynamo, settings);
    }

    @Provides
    @Singleton
    static Outcomes outcomes(DynamoDbClient dynamo, Settings settings) {
        return new DynamoOutcomes(dynamo, settings);
    }

    @Provides
    @Singleton
    static Settlements settlements(DynamoDbClient dynamo, Settings settings) {
        return new SettleClaims(new DynamoMailStore(dynamo, settings));
    }
}
