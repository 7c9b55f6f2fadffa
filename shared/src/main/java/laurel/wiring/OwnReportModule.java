package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.ledger.AddAction;
import laurel.ledger.PersonRecorder;
import laurel.ledger.Screening;
import laurel.organisation.NoteLooks;
import laurel.ownreport.AnswerReports;
import laurel.ownreport.DynamoOwnReports;
import laurel.ownreport.OwnReports;
import laurel.ownreport.ReportOwnAction;
import laurel.ownreport.Reportable;
import laurel.ownreport.ViewOwnReports;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What people report themselves, and what is answered. */
@Module(includes = {ClientModule.class, LedgerModule.class, LookModule.class})
public interface OwnReportModule {
    @Provides
    @Singleton
    static OwnReports ownReports(DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new DynamoOwnReports(dynamo, settings, clock);
    }

    @Provides
    static AddAction addAction(Engine engine, PersonRecorder recorder, Clock clock) {
        return new AddAction(new Screening(engine, clock), recorder);
    }

    @Provides
    static Reportable reportable(Engine engine, Clock clock) {
        return new Reportable(engine, clock);
    }

    @Provides
    static ReportOwnAction reportOwnAction(OwnReports reports, AddAction add, Reportable reportable, Clock clock) {
        return new ReportOwnAction(reports, add, reportable, clock);
    }

    @Provides
    static ViewOwnReports viewOwnReports(OwnReports reports, Reportable reportable) {
        return new ViewOwnReports(reports, reportable);
    }

    @Provides
    static AnswerReports answerReports(
            OwnReports reports,
            AddAction add,
            Directory directory,
            Reportable reportable,
            NoteLooks looks,
            Clock clock) {
        return new AnswerReports(reports, add, directory, reportable, looks, clock);
    }
}
