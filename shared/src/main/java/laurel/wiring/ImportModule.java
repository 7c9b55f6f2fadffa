package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.ledger.Rewrites;
import laurel.ledger.Waiting;
import laurel.organisation.DynamoTeams;
import laurel.people.DynamoAliases;
import laurel.people.PersonWriter;
import laurel.people.file.ImportPeople;
import laurel.people.file.S3ImportFiles;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The import of people, with the ledger that takes what waited for them. */
@Module(includes = {ClientModule.class, S3Module.class, LedgerModule.class})
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
            Clock clock) {
        return new ImportPeople(
                new S3ImportFiles(s3),
                people,
                new DynamoAliases(dynamo, settings),
                waiting,
                rewrites,
                new DynamoTeams(dynamo, settings),
                clock);
    }
}
