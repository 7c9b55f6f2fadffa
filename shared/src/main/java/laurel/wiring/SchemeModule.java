package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.Publish;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.ViewCatalogue;
import laurel.ledger.Ledger;
import laurel.ledger.Rewrites;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.people.DynamoEverybody;
import laurel.people.Everybody;
import laurel.rebuild.DynamoJobs;
import laurel.rebuild.Jobs;
import laurel.rebuild.Rebuild;
import laurel.rebuild.Sweep;
import laurel.settings.Settings;
import laurel.simulate.Simulate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Changing the scheme: publishing, simulating, rebuilding. */
@Module(includes = {ClientModule.class, LedgerModule.class})
public interface SchemeModule {
    @Provides
    @Singleton
    static Catalogues shipped() {
        return CatalogueReader.shipped();
    }

    @Provides
    @Singleton
    static Audit audit(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAudit(dynamo, settings);
    }

    @Provides
    @Singleton
    static Jobs jobs(DynamoDbClient dynamo, Settings settings) {
        return new DynamoJobs(dynamo, settings);
    }

    @Provides
    @Singleton
    static Everybody everybody(DynamoDbClient dynamo, Settings settings) {
        return new DynamoEverybody(dynamo, settings);
    }

    @Provides
    @Singleton
    static ViewCatalogue viewCatalogue(Catalogues shipped, SchemeStore store, Clock clock, Settings settings) {
        return new ViewCatalogue(shipped, store, clock, settings.timeZone());
    }

    @Provides
    @Singleton
    static Publish publish(Catalogues shipped, SchemeStore store, Audit audit, Clock clock, Settings settings) {
        return new Publish(shipped, store, audit, clock, settings.timeZone());
    }

    @Provides
    @Singleton
    static Rebuild rebuild(
            Catalogues shipped, SchemeStore store, Jobs jobs, Audit audit, Clock clock, Settings settings) {
        return new Rebuild(shipped, store, jobs, audit, clock, settings.timeZone());
    }

    @Provides
    @Singleton
    static Sweep sweep(Jobs jobs, Everybody everybody, Rewrites rewrites, Clock clock) {
        return new Sweep(jobs, everybody, rewrites, clock);
    }

    @Provides
    @Singleton
    static Simulate simulate(
            Catalogues shipped, SchemeStore store, Ledger ledger, Everybody everybody, Clock clock, Settings settings) {
        return new Simulate(shipped, store, ledger, everybody, clock, settings.timeZone());
    }
}
