package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Instant;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.Outcomes;
import laurel.mail.outcome.RecordOutcome;
import laurel.mail.outcome.Settlements;
import laurel.mail.outcome.Suppressions;
import laurel.people.PersonId;
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

    /**
     * The claims of the mail store carry no key that a token leads to, so they are not settled here: that an e-mail
     * left stands beside them, in the same partition, with the token of its claim.
     */
    @Provides
    @Singleton
    static Settlements settlements() {
        return new Settlements() {
            @Override
            public void left(PersonId person, String claim, String messageId, Instant at) {}

            @Override
            public void rejected(PersonId person, String claim, String why, Instant at) {}
        };
    }
}
