package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.people.Directory;
import laurel.planning.Colleagues;

/** The people of teams, remembered for a minute. */
@Module
public interface ColleaguesModule {
    @Provides
    @Singleton
    static Colleagues colleagues(Directory directory, Clock clock) {
        return new Colleagues(directory, clock);
    }
}
