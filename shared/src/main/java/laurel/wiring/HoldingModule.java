package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.IntoSet;
import java.time.Clock;
import laurel.doubt.DynamoDoubtHolding;
import laurel.ledger.DynamoDecisionHolding;
import laurel.ledger.DynamoHeldHolding;
import laurel.ledger.DynamoLedgerHolding;
import laurel.ledger.DynamoProgressHolding;
import laurel.mail.DynamoMailHolding;
import laurel.mail.outcome.DynamoSuppressionHolding;
import laurel.organisation.DynamoAuditHolding;
import laurel.organisation.DynamoLooksHolding;
import laurel.ownreport.DynamoOwnReportHolding;
import laurel.people.DynamoPeopleHolding;
import laurel.preferences.DynamoPreferencesHolding;
import laurel.privacy.DynamoObjectionHolding;
import laurel.privacy.Holding;
import laurel.publication.DynamoPublicationHolding;
import laurel.settings.Settings;
import laurel.standard4.DynamoNotesHolding;
import laurel.stoplink.DynamoStopTokenHolding;
import laurel.thanks.DynamoThanksHolding;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is held about people, a holding a store. Each store that names people adds its own here. */
@Module
public interface HoldingModule {
    @Provides
    @IntoSet
    static Holding publications(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPublicationHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding looks(DynamoDbClient dynamo, Settings settings) {
        return new DynamoLooksHolding(dynamo, settings);
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

    @Provides
    @IntoSet
    static Holding people(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPeopleHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding ledger(DynamoDbClient dynamo, Settings settings) {
        return new DynamoLedgerHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding progress(DynamoDbClient dynamo, Settings settings) {
        return new DynamoProgressHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding held(DynamoDbClient dynamo, Settings settings) {
        return new DynamoHeldHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding decisions(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDecisionHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding audit(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAuditHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding mail(DynamoDbClient dynamo, Settings settings) {
        return new DynamoMailHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding suppression(DynamoDbClient dynamo, Settings settings) {
        return new DynamoSuppressionHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding preferences(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPreferencesHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding objection(DynamoDbClient dynamo, Settings settings) {
        return new DynamoObjectionHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding stopToken(DynamoDbClient dynamo, Settings settings) {
        return new DynamoStopTokenHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding notes(DynamoDbClient dynamo, Settings settings) {
        return new DynamoNotesHolding(dynamo, settings);
    }

    @Provides
    @IntoSet
    static Holding doubts(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDoubtHolding(dynamo, settings);
    }
}
