package laurel.viewboard;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.board.ViewBoard;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.BoardModule;
import laurel.wiring.ClientModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {ClientModule.class, ViewModule.class, BoardModule.class})
interface ViewBoardComponent {
    Viewers viewers();

    RememberedState state();

    ViewBoard viewBoard();

    @Component.Factory
    interface Factory {
        ViewBoardComponent create(@BindsInstance Settings settings);
    }
}
