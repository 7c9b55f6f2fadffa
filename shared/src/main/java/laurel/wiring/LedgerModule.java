package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.DynamoSchemeStore;
import laurel.catalogue.SchemeStore;
import laurel.ledger.DynamoAwards;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.DynamoLedger;
import laurel.ledger.Earnings;
import laurel.ledger.HeldEvents;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Rewrites;
import laurel.ledger.Screening;
import laurel.ledger.TeamMoves;
import laurel.ledger.Voids;
import laurel.ledger.Waiting;
import laurel.ledger.YearDrafts;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoPersonWriter;
import laurel.people.PersonWriter;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The ledger with all that writes to it and all that reads it. */
@Module(includes = LeftAloneModule.class)
public interface LedgerModule {
    @Provides
    @Singleton
    static SchemeStore schemeStore(DynamoDbClient dynamo, Settings settings) {
        return new DynamoSchemeStore(dynamo, settings);
    }

    @Provides
    @Singleton
    static CurrentScheme scheme(SchemeStore store, Clock clock) {
        return new CurrentScheme(CatalogueReader.shipped(), store, clock);
    }

    @Provides
    @Singleton
    static Engine engine(CurrentScheme scheme, Settings settings) {
        return new Engine(scheme, settings.timeZone());
    }

    @Provides
    @Singleton
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    @Provides
    @Singleton
    static Ledger ledger(DynamoDbClient dynamo, Settings settings, Engine engine) {
        return new DynamoLedger(dynamo, settings, engine);
    }

    @Provides
    @Singleton
    static Awards awards(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAwards(dynamo, settings);
    }

    @Provides
    @Singleton
    static Earnings earnings(Ledger ledger, Directory directory, Engine engine) {
        return new Earnings(ledger, directory, engine);
    }

    @Provides
    @Singleton
    static HeldEvents heldEvents(DynamoDbClient dynamo, Settings settings) {
        return new DynamoHeldEvents(dynamo, settings);
    }

    @Provides
    @Singleton
    static PersonRecorder recorder(
            Ledger ledger, Directory directory, Engine engine, Rewrites rewrites, Objections objections, Clock clock) {
        return new PersonRecorder(
                ledger, engine, new YearDrafts(ledger, directory, engine, clock), rewrites, objections);
    }

    @Provides
    @Singleton
    static Waiting waiting(Ledger ledger, PersonRecorder recorder) {
        return new Waiting(ledger, recorder);
    }

    @Provides
    @Singleton
    static Rewrites rewrites(Ledger ledger, Awards awards, Directory directory, Engine engine, Clock clock) {
        return new Rewrites(ledger, awards, directory, engine, clock);
    }

    @Provides
    @Singleton
    static PersonWriter personWriter(
            DynamoDbClient dynamo, Settings settings, Ledger ledger, Rewrites rewrites, Engine engine, Clock clock) {
        return new TeamMoves(new DynamoPersonWriter(dynamo, settings), ledger, rewrites, engine, clock);
    }

    @Provides
    @Singleton
    static RecordActions recordActions(
            Engine engine,
            Clock clock,
            Directory directory,
            PersonRecorder recorder,
            Waiting waiting,
            Ledger ledger,
            Rewrites rewrites,
            HeldEvents held,
            Erased erased) {
        return new RecordActions(
                new Screening(engine, clock),
                directory,
                ledger,
                recorder,
                waiting,
                new Voids(ledger, rewrites, clock),
                held,
                erased);
    }
}
