package laurel.reportactions;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import laurel.catalogue.CurrentScheme;
import laurel.organisation.RememberedState;
import laurel.ownreport.AnswerReports;
import laurel.ownreport.ReportOwnAction;
import laurel.ownreport.ViewOwnReports;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.wiring.OwnReportModule;
import laurel.wiring.ViewModule;

@Singleton
@Component(modules = {OwnReportModule.class, ViewModule.class})
interface ReportActionsComponent {
    CurrentScheme scheme();

    Viewers viewers();

    RememberedState state();

    ReportOwnAction report();

    ViewOwnReports view();

    AnswerReports answer();

    @Component.Factory
    interface Factory {
        ReportActionsComponent create(@BindsInstance Settings settings);
    }
}
