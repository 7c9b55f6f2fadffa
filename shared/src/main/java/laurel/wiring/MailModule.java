package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.catalogue.Catalogues;
import laurel.mail.BankHolidays;
import laurel.mail.DynamoMailStore;
import laurel.mail.DynamoStandingAwards;
import laurel.mail.Facts;
import laurel.mail.MailGate;
import laurel.mail.MailStore;
import laurel.mail.Postbox;
import laurel.mail.Recognition;
import laurel.mail.RecognitionWriter;
import laurel.mail.ReleaseMail;
import laurel.mail.SesPostbox;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.organisation.OrganisationStore;
import laurel.people.Directory;
import laurel.settings.Settings;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** E-mail from the award to SES. */
@Module(includes = PeopleModule.class)
public interface MailModule {
    @Provides
    @Singleton
    static Recognition recognition(
            Settings settings,
            DynamoDbClient dynamo,
            OrganisationStore organisation,
            Directory directory,
            Catalogues catalogues,
            MailStore store,
            Postbox postbox,
            Clock clock) {
        return new Recognition(
                new Facts(organisation, directory, new DynamoStandingAwards(dynamo, settings)),
                store,
                new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped())),
                new RecognitionWriter(catalogues, Wording.english(), settings),
                postbox,
                clock);
    }

    @Provides
    static ReleaseMail releaseMail(MailStore store, Recognition recognition, Clock clock) {
        return new ReleaseMail(store, recognition, clock);
    }

    @Provides
    static MailStore store(DynamoDbClient dynamo, Settings settings) {
        return new DynamoMailStore(dynamo, settings);
    }

    /** A second try by the client could be a second copy: it makes none. */
    @Provides
    @Singleton
    static Postbox postbox(Settings settings) {
        SesV2Client ses = Clients.with(SesV2Client.builder(), settings)
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        return new SesPostbox(ses, settings);
    }

    @Provides
    static Clock clock(Settings settings) {
        return settings.clock();
    }
}
