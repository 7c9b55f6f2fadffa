package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.feedback.Suggestion;
import laurel.mail.Composer;
import laurel.mail.MailStore;
import laurel.mail.Post;
import laurel.mail.composing.AdviceComposer;
import laurel.mail.composing.CampaignComposer;
import laurel.mail.composing.ReminderComposer;
import laurel.organisation.OrganisationStore;
import laurel.planning.AnnouncedNews;
import laurel.planning.Colleagues;
import laurel.planning.GatherFacts;
import laurel.planning.PlanFeedback;
import laurel.progress.Engine;

/** Planning feedback, reminders and the news of campaigns, and writing them. */
@Module(includes = {MailModule.class, CampaignModule.class, FeedbackModule.class, FanOutModule.class})
public interface PlanFeedbackModule {
    @Provides
    @Singleton
    static List<Composer<?>> composers(ReminderComposer reminders, CampaignComposer campaigns, AdviceComposer advice) {
        return List.of(reminders, campaigns, advice);
    }

    @Provides
    @Singleton
    static PlanFeedback planFeedback(
            OrganisationStore organisation,
            AnnouncedNews news,
            Colleagues colleagues,
            GatherFacts facts,
            List<Suggestion> suggestions,
            MailStore store,
            Post post,
            Engine engine,
            Clock clock) {
        return new PlanFeedback(organisation, news, colleagues, facts, suggestions, store, post, engine, clock);
    }
}
