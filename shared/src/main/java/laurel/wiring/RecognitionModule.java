package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.ledger.Earnings;
import laurel.ledger.Ledger;
import laurel.mail.LedgerAwards;
import laurel.mail.RecognitionWriter;
import laurel.mail.Wording;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.composing.SaidThanks;
import laurel.mail.letter.ThanksWriter;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.stoplink.StopLinks;
import laurel.thanks.DynamoThankYous;
import laurel.thanks.WordsOfThanks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How recognition is written. */
@Module
public interface RecognitionModule {
    @Provides
    @Singleton
    static RecognitionComposer recognition(
            Awards awards,
            Earnings earnings,
            Ledger ledger,
            Directory directory,
            Engine engine,
            Wording wording,
            StopLinks links,
            DynamoDbClient dynamo,
            Settings settings,
            Clock clock) {
        return new RecognitionComposer(
                new LedgerAwards(awards, earnings),
                new SaidThanks(
                        ledger,
                        directory,
                        engine,
                        wording.of("thanks.somebody"),
                        new WordsOfThanks(new DynamoThankYous(dynamo, settings, clock)))::find,
                new RecognitionWriter(engine, wording, settings),
                new ThanksWriter(wording, settings),
                links);
    }
}
