package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.List;
import laurel.mail.Composer;
import laurel.mail.Post;
import laurel.mail.composing.HearThanks;
import laurel.mail.composing.RecognitionComposer;
import laurel.people.Directory;

/** Recognition, and nothing else: what is written at once. */
@Module(includes = {MailModule.class, RecognitionModule.class})
public interface RecogniseModule {
    @Provides
    @Singleton
    static List<Composer<?>> composers(RecognitionComposer recognition) {
        return List.of(recognition);
    }

    @Provides
    @Singleton
    static HearThanks hearThanks(Directory directory, Post post) {
        return new HearThanks(directory, post);
    }
}
