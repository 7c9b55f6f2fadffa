package laurel.planfeedback;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.planning.FanOut;
import laurel.planning.PlanFeedback;
import laurel.settings.Settings;
import laurel.wiring.PlanFeedbackModule;

@Singleton
@Component(modules = PlanFeedbackModule.class)
interface PlanFeedbackComponent {
    CurrentScheme scheme();

    FanOut fanOut();

    PlanFeedback planFeedback();

    @Component.Factory
    interface Factory {
        PlanFeedbackComponent create(@BindsInstance Settings settings);
    }
}
