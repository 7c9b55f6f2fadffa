package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.publication.DynamoPublications;
import laurel.publication.Publications;
import laurel.publication.PublishBadge;
import laurel.publication.ShowBadge;
import laurel.settings.Settings;
import laurel.tenancy.Mark;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Badges that people show to strangers. */
@Module(includes = {ClientModule.class, LedgerModule.class})
public interface PublicationModule {
    @Provides
    @Singleton
    static Publications publications(DynamoDbClient dynamo, Settings settings) {
        return new DynamoPublications(dynamo, settings);
    }

    @Provides
    @Singleton
    static PublishBadge publishBadge(Awards awards, Publications publications, Settings settings) {
        return new PublishBadge(awards, publications, Mark.link(settings, ShowBadge.PATH));
    }

    @Provides
    @Singleton
    static ShowBadge showBadge(
            Publications publications, Directory directory, Awards awards, Engine engine, Clock clock) {
        return new ShowBadge(publications, directory, awards, engine, clock);
    }
}
