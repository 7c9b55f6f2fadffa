package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.imports.RunPlans;
import laurel.imports.S3Uploads;
import laurel.imports.TakeUploads;
import laurel.imports.Uploads;
import laurel.imports.attendance.RecordAttendance;
import laurel.imports.usage.DynamoReported;
import laurel.imports.usage.EventBridgeActionBus;
import laurel.imports.usage.SendUsage;
import laurel.ledger.AddAction;
import laurel.ledger.PersonRecorder;
import laurel.ledger.Rewrites;
import laurel.ledger.Screening;
import laurel.ledger.Waiting;
import laurel.organisation.DynamoTeams;
import laurel.people.DynamoAliases;
import laurel.people.PersonWriter;
import laurel.people.file.GiveAlias;
import laurel.people.file.ImportPeople;
import laurel.people.file.S3ImportFiles;
import laurel.privacy.Erased;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The import of people, with the ledger that takes what waited for them, and what is done with other uploads. */
@Module(includes = {ClientModule.class, S3Module.class, EventBridgeModule.class, LedgerModule.class})
public interface ImportModule {
    @Provides
    @Singleton
    static ImportPeople importPeople(
            S3Client s3,
            DynamoDbClient dynamo,
            Settings settings,
            PersonWriter people,
            Waiting waiting,
            Rewrites rewrites,
            Erased erased,
            Clock clock) {
        return new ImportPeople(
                new S3ImportFiles(s3),
                people,
                new DynamoAliases(dynamo, settings),
                waiting,
                rewrites,
                new DynamoTeams(dynamo, settings),
                erased,
                clock);
    }

    @Provides
    @Singleton
    static Uploads uploads(S3Client s3, Settings settings) {
        return new S3Uploads(s3, settings);
    }

    @Provides
    static SendUsage sendUsage(
            Uploads uploads,
            DynamoDbClient dynamo,
            EventBridgeClient eventBridge,
            Settings settings,
            PersonWriter people,
            Waiting waiting,
            Rewrites rewrites,
            Erased erased,
            Clock clock) {
        return new SendUsage(
                uploads,
                new TakeUploads(uploads, clock),
                new DynamoReported(dynamo, settings),
                new GiveAlias(people, new DynamoAliases(dynamo, settings), waiting, rewrites, erased),
                new EventBridgeActionBus(eventBridge, settings),
                clock,
                settings.timeZone());
    }

    @Provides
    @Singleton
    static RunPlans plans(
            Uploads uploads, Engine engine, PersonRecorder recorder, SendUsage usage, Settings settings, Clock clock) {
        AddAction add = new AddAction(new Screening(engine, clock), recorder);
        return new RunPlans(
                uploads, List.of(new RecordAttendance(uploads, add, clock, settings.timeZone()), usage), clock);
    }
}
