package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.ledger.Ledger;
import laurel.mail.Composer;
import laurel.mail.Wording;
import laurel.mail.composing.AdviceComposer;
import laurel.mail.composing.CampaignComposer;
import laurel.mail.composing.ChoicesComposer;
import laurel.mail.composing.CorrectionComposer;
import laurel.mail.composing.DigestComposer;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.composing.ReminderComposer;
import laurel.mail.letter.AnswerWriter;
import laurel.preferences.PreferencesStore;
import laurel.progress.Engine;
import laurel.settings.Settings;

/** All kinds of e-mail, the more urgent first: what waited. */
@Module(
        includes = {
            MailModule.class,
            RecognitionModule.class,
            CampaignModule.class,
            FeedbackModule.class,
            DigestModule.class
        })
public interface ReleaseModule {
    @Provides
    @Singleton
    static List<Composer<?>> composers(
            PreferencesStore choices,
            Ledger ledger,
            Engine engine,
            Wording wording,
            Settings settings,
            Clock clock,
            RecognitionComposer recognition,
            ReminderComposer reminders,
            CampaignComposer campaigns,
            DigestComposer digests,
            AdviceComposer advice) {
        AnswerWriter answers = new AnswerWriter(wording, settings);
        return List.of(
                new ChoicesComposer(choices, answers, clock),
                new CorrectionComposer(ledger, answers, engine),
                recognition,
                reminders,
                campaigns,
                digests,
                advice);
    }
}
