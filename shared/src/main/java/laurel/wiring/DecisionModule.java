package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.closing.ClosingStore;
import laurel.closing.DecideCandidates;
import laurel.closing.DynamoClosingStore;
import laurel.closing.PutForward;
import laurel.closing.ViewCandidates;
import laurel.ledger.Decide;
import laurel.ledger.Ledger;
import laurel.ledger.Rewrites;
import laurel.organisation.DynamoAudit;
import laurel.organisation.NoteLooks;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.reward.DynamoRewards;
import laurel.reward.RewardDesk;
import laurel.reward.Rewards;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who is to be decided about, what is decided, and what is handed out. */
@Module(includes = {ClientModule.class, LedgerModule.class, LookModule.class})
public interface DecisionModule {
    @Provides
    @Singleton
    static Rewards rewards(DynamoDbClient dynamo, Settings settings) {
        return new DynamoRewards(dynamo, settings);
    }

    @Provides
    @Singleton
    static ClosingStore closingStore(DynamoDbClient dynamo, Settings settings) {
        return new DynamoClosingStore(dynamo, settings);
    }

    @Provides
    @Singleton
    static Decide decide(
            Ledger ledger, Directory directory, Engine engine, Rewrites rewrites, Rewards rewards, Clock clock) {
        return new Decide(ledger, directory, engine, rewrites, rewards, clock);
    }

    @Provides
    static ViewCandidates viewCandidates(
            ClosingStore store, Ledger ledger, Directory directory, Engine engine, NoteLooks looks, Clock clock) {
        return new ViewCandidates(store, ledger, directory, engine, looks, clock);
    }

    @Provides
    static DecideCandidates decideCandidates(Decide decide) {
        return new DecideCandidates(decide);
    }

    @Provides
    static PutForward putForward(Decide decide, Directory directory, Clock clock) {
        return new PutForward(decide, directory, clock);
    }

    @Provides
    static RewardDesk rewardDesk(
            Rewards rewards, Awards awards, DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new RewardDesk(rewards, awards, new DynamoAudit(dynamo, settings), clock);
    }
}
