package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import laurel.mail.Composer;
import laurel.mail.Post;
import laurel.mail.composing.DigestComposer;
import laurel.planning.Colleagues;
import laurel.planning.PlanDigests;

/** Planning champions' digests, and writing them. */
@Module(includes = {MailModule.class, CampaignModule.class, DigestModule.class, FanOutModule.class})
public interface PlanDigestModule {
    @Provides
    @Singleton
    static List<Composer<?>> composers(DigestComposer digests) {
        return List.of(digests);
    }

    @Provides
    @Singleton
    static PlanDigests planDigests(Colleagues colleagues, Post post, Clock clock) {
        return new PlanDigests(colleagues, post, clock);
    }
}
