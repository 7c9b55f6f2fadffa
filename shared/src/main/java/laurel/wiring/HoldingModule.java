package laurel.wiring;

import dagger.Module;
import dagger.multibindings.Multibinds;
import java.util.Set;
import laurel.privacy.Holding;

/** What is held about people, a holding a store. Each store that names people adds its own here. */
@Module(includes = ClientModule.class)
public interface HoldingModule {
    @Multibinds
    Set<Holding> holdings();
}
