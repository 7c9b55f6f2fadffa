package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.correction.CorrectActions;
import laurel.correction.NoteCorrections;
import laurel.correction.ViewAudit;
import laurel.doubt.AnswerDoubts;
import laurel.doubt.Doubts;
import laurel.doubt.DynamoDoubts;
import laurel.doubt.RaiseDoubt;
import laurel.ledger.AddAction;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.Rewrites;
import laurel.ledger.Screening;
import laurel.ledger.Voids;
import laurel.mail.DynamoMailStore;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.organisation.NoteLooks;
import laurel.people.Directory;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a link officer puts right, and the audit of it. */
@Module(includes = {ClientModule.class, LedgerModule.class, LookModule.class})
public interface CorrectionModule {
    @Provides
    @Singleton
    static Audit audit(DynamoDbClient dynamo, Settings settings) {
        return new DynamoAudit(dynamo, settings);
    }

    @Provides
    static CorrectActions correctActions(
            Ledger ledger,
            Rewrites rewrites,
            PersonRecorder recorder,
            Directory directory,
            Engine engine,
            Audit audit,
            DynamoDbClient dynamo,
            Settings settings,
            Clock clock) {
        return new CorrectActions(
                new Voids(ledger, rewrites, clock),
                new AddAction(new Screening(engine, clock), recorder),
                directory,
                audit,
                new NoteCorrections(new DynamoMailStore(dynamo, settings)),
                clock);
    }

    @Provides
    static ViewAudit viewAudit(Audit audit) {
        return new ViewAudit(audit);
    }

    @Provides
    @Singleton
    static Doubts doubts(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDoubts(dynamo, settings);
    }

    @Provides
    static RaiseDoubt raiseDoubt(Doubts doubts, Ledger ledger, Engine engine, Clock clock) {
        return new RaiseDoubt(doubts, ledger, engine, clock);
    }

    @Provides
    static AnswerDoubts answerDoubts(
            Doubts doubts, CorrectActions correct, Directory directory, Audit audit, NoteLooks looks, Clock clock) {
        return new AnswerDoubts(doubts, correct, directory, audit, looks, clock);
    }
}
