package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.ledger.Earnings;
import laurel.mail.BankHolidays;
import laurel.mail.DynamoMailStore;
import laurel.mail.Facts;
import laurel.mail.LedgerAwards;
import laurel.mail.MailGate;
import laurel.mail.MailStore;
import laurel.mail.Postbox;
import laurel.mail.Recognition;
import laurel.mail.RecognitionWriter;
import laurel.mail.ReleaseMail;
import laurel.mail.SesPostbox;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.organisation.DynamoOrganisationStore;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** E-mail, from what is true of an award to SES. */
@Module(includes = {ClientModule.class, LedgerModule.class})
public interface MailModule {
    @Provides
    @Singleton
    static Recognition recognition(
            Facts facts, MailStore store, MailGate gate, RecognitionWriter writer, Postbox postbox, Clock clock) {
        return new Recognition(facts, store, gate, writer, postbox, clock);
    }

    @Provides
    @Singleton
    static ReleaseMail releaseMail(MailStore store, Recognition recognition, Clock clock) {
        return new ReleaseMail(store, recognition, clock);
    }

    @Provides
    @Singleton
    static MailStore store(DynamoDbClient dynamo, Settings settings) {
        return new DynamoMailStore(dynamo, settings);
    }

    @Provides
    @Singleton
    static Facts facts(
            DynamoDbClient dynamo, Settings settings, Directory directory, Awards awards, Earnings earnings) {
        return new Facts(new DynamoOrganisationStore(dynamo, settings), directory, new LedgerAwards(awards, earnings));
    }

    @Provides
    @Singleton
    static MailGate gate(Settings settings) {
        return new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped()));
    }

    @Provides
    @Singleton
    static RecognitionWriter writer(Engine engine, Settings settings) {
        return new RecognitionWriter(engine, Wording.english(), settings);
    }

    /** A second try by the client could be a second copy of the e-mail: it makes none. */
    @Provides
    @Singleton
    static Postbox postbox(Settings settings) {
        SesV2Client ses = ClientModule.at(
                        settings, SesV2Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
        return new SesPostbox(ses, settings);
    }
}
