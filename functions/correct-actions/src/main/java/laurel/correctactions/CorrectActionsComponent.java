package laurel.correctactions;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.correction.CorrectActions;
import laurel.correction.ViewAudit;
import laurel.doubt.AnswerDoubts;
import laurel.doubt.RaiseDoubt;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.CorrectionModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {CorrectionModule.class, ViewModule.class})
interface CorrectActionsComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    CorrectActions correctActions();

    ViewAudit viewAudit();

    RaiseDoubt raiseDoubt();

    AnswerDoubts answerDoubts();

    @Component.Factory
    interface Factory {
        CorrectActionsComponent create(@BindsInstance Settings settings);
    }
}
