package laurel.thankcolleagues;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.thanks.FindColleagues;
import laurel.thanks.SayThanks;
import laurel.thanks.ViewThanks;
import laurel.thanks.ViewWhomToThank;
import laurel.wiring.ThanksModule;

@Singleton
@Component(modules = ThanksModule.class)
interface ThankColleaguesComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    FindColleagues find();

    ViewThanks view();

    SayThanks say();

    ViewWhomToThank whom();

    @Component.Factory
    interface Factory {
        ThankColleaguesComponent create(@BindsInstance Settings settings);
    }
}
