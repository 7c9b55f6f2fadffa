package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.catalogue.CurrentScheme;
import laurel.imports.LoadPeople;
import laurel.imports.S3Uploads;
import laurel.imports.TakeUploads;
import laurel.imports.Uploads;
import laurel.imports.attendance.LoadAttendance;
import laurel.imports.usage.DynamoReported;
import laurel.imports.usage.DynamoSources;
import laurel.imports.usage.LoadUsage;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoEverybody;
import laurel.people.DynamoPersonWriter;
import laurel.people.Everybody;
import laurel.people.file.PreviewPeople;
import laurel.privacy.DynamoErased;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What a link officer loads: looked at here, and taken in elsewhere. */
@Module(includes = {ClientModule.class, S3Module.class, LedgerModule.class, ViewModule.class})
public interface LoadModule {
    @Provides
    @Singleton
    static Uploads uploads(S3Client s3, Settings settings) {
        return new S3Uploads(s3, settings);
    }

    @Provides
    @Singleton
    static TakeUploads takeUploads(Uploads uploads, Clock clock) {
        return new TakeUploads(uploads, clock);
    }

    @Provides
    @Singleton
    static Audit audit(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAudit(dynamo, settings);
    }

    @Provides
    @Singleton
    static Everybody everybody(DynamoDbClient dynamo, Settings settings) {
        return new DynamoEverybody(dynamo, settings);
    }

    @Provides
    static LoadPeople loadPeople(
            Uploads uploads,
            TakeUploads files,
            DynamoDbClient dynamo,
            Settings settings,
            Everybody everybody,
            Teams teams,
            Audit audit,
            Clock clock) {
        PreviewPeople preview = new PreviewPeople(
                new DynamoPersonWriter(dynamo, settings),
                new DynamoAliases(dynamo, settings),
                everybody,
                teams,
                new DynamoErased(dynamo, settings),
                clock);
        return new LoadPeople(uploads, files, preview, audit, clock);
    }

    @Provides
    static LoadAttendance loadAttendance(
            Uploads uploads,
            TakeUploads files,
            Directory directory,
            Everybody everybody,
            CurrentScheme scheme,
            Audit audit,
            Clock clock) {
        return new LoadAttendance(uploads, files, directory, everybody, scheme, audit, clock);
    }

    @Provides
    static LoadUsage loadUsage(
            Uploads uploads,
            TakeUploads files,
            DynamoDbClient dynamo,
            Settings settings,
            Directory directory,
            Everybody everybody,
            CurrentScheme scheme,
            Audit audit,
            Clock clock) {
        return new LoadUsage(
                uploads,
                files,
                new DynamoSources(dynamo, settings),
                new DynamoReported(dynamo, settings),
                directory,
                everybody,
                scheme,
                audit,
                clock);
    }
}
