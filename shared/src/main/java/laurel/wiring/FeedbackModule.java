package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.campaign.CampaignRecords;
import laurel.feedback.Suggestion;
import laurel.feedback.Suggestions;
import laurel.feedback.WorkOutFacts;
import laurel.ledger.Ledger;
import laurel.mail.Wording;
import laurel.mail.composing.AdviceComposer;
import laurel.mail.composing.CampaignComposer;
import laurel.mail.composing.ReminderComposer;
import laurel.mail.letter.CampaignWriter;
import laurel.mail.letter.CpdReminderWriter;
import laurel.mail.letter.FeedbackWriter;
import laurel.mail.letter.NudgeWriter;
import laurel.people.Directory;
import laurel.planning.AnnouncedNews;
import laurel.planning.Colleagues;
import laurel.planning.GatherFacts;
import laurel.preferences.PreferencesStore;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.standard4.DynamoOwnNotes;
import laurel.standard4.RenewalRules;
import laurel.standard4.WorkOutRenewal;
import laurel.stoplink.StopLinks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How feedback, reminders and the news of campaigns are written. */
@Module(includes = ColleaguesModule.class)
public interface FeedbackModule {
    @Provides
    @Singleton
    static List<Suggestion> suggestions() {
        return Suggestions.shipped();
    }

    @Provides
    @Singleton
    static GatherFacts gatherFacts(
            Ledger ledger,
            Colleagues colleagues,
            PreferencesStore choices,
            Engine engine,
            List<Suggestion> suggestions) {
        WorkOutFacts workOut = new WorkOutFacts(engine, RenewalRules.shipped(), suggestions);
        return new GatherFacts(ledger, colleagues, choices, engine, workOut);
    }

    @Provides
    @Singleton
    static AnnouncedNews news(CampaignRecords records, Engine engine) {
        return new AnnouncedNews(records, engine);
    }

    @Provides
    @Singleton
    static AdviceComposer advice(
            Directory directory,
            GatherFacts facts,
            List<Suggestion> suggestions,
            Wording wording,
            Settings settings,
            StopLinks links,
            Clock clock) {
        return new AdviceComposer(
                directory,
                facts,
                suggestions,
                new FeedbackWriter(wording, settings),
                new NudgeWriter(wording, settings),
                links,
                clock);
    }

    @Provides
    @Singleton
    static ReminderComposer reminders(
            DynamoDbClient dynamo,
            Directory directory,
            Ledger ledger,
            Engine engine,
            Wording wording,
            Settings settings,
            StopLinks links) {
        WorkOutRenewal renewals =
                new WorkOutRenewal(RenewalRules.shipped(), ledger, new DynamoOwnNotes(dynamo, settings), engine);
        return new ReminderComposer(
                directory, renewals, new CpdReminderWriter(wording, settings), links, engine, settings.timeZone());
    }

    @Provides
    @Singleton
    static CampaignComposer campaigns(
            Directory directory, AnnouncedNews news, Wording wording, Settings settings, StopLinks links) {
        return new CampaignComposer(directory, news, new CampaignWriter(wording, settings), links, settings.timeZone());
    }
}
