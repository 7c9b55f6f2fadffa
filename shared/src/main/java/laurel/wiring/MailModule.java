package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.mail.BankHolidays;
import laurel.mail.Composer;
import laurel.mail.DynamoMailStore;
import laurel.mail.Facts;
import laurel.mail.MailGate;
import laurel.mail.MailStore;
import laurel.mail.Pause;
import laurel.mail.Post;
import laurel.mail.Postbox;
import laurel.mail.ReleaseMail;
import laurel.mail.SesPostbox;
import laurel.mail.Wishes;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.organisation.OrganisationStore;
import laurel.people.Directory;
import laurel.settings.Settings;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** E-mail, from what there is to tell to SES. Which kinds a function writes, its own module says. */
@Module(includes = {ClientModule.class, LedgerModule.class, OrganisationModule.class, PreferencesModule.class})
public interface MailModule {
    /** A second try by the client could be a second copy of the e-mail: it makes none. */
    OncePerEndpoint<SesV2Client> SES = new OncePerEndpoint<>(settings -> ClientModule.at(
                    settings, SesV2Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()))
            .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .build());

    /** SES tells what becomes of an e-mail if it goes through a configuration set. */
    @Provides
    @Singleton
    static Post post(
            Facts facts,
            MailStore store,
            MailGate gate,
            List<Composer<?>> composers,
            Postbox postbox,
            Settings settings,
            Clock clock) {
        boolean told = settings.configurationSet().isPresent();
        return new Post(facts, store, gate, composers, postbox, clock, told);
    }

    @Provides
    @Singleton
    static ReleaseMail releaseMail(MailStore store, Post post, Clock clock) {
        return new ReleaseMail(store, post, clock, Pause.real());
    }

    @Provides
    @Singleton
    static MailStore store(DynamoDbClient dynamo, Settings settings) {
        return new DynamoMailStore(dynamo, settings);
    }

    @Provides
    @Singleton
    static Facts facts(
            DynamoDbClient dynamo,
            Settings settings,
            OrganisationStore organisation,
            Directory directory,
            Wishes wishes) {
        return new Facts(organisation, directory, wishes, new DynamoSuppressions(dynamo, settings));
    }

    @Provides
    @Singleton
    static Wording wording(Settings settings) {
        return Wording.in(settings.language());
    }

    @Provides
    @Singleton
    static MailGate gate(Settings settings) {
        return new MailGate(new WorkingHours(settings.timeZone(), BankHolidays.shipped()));
    }

    @Provides
    @Singleton
    static Postbox postbox(Settings settings) {
        return new SesPostbox(SES.of(settings), settings);
    }
}
