package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.board.DynamoBoards;
import laurel.hand.Heard;
import laurel.hand.ViewLooks;
import laurel.hand.ViewQuiet;
import laurel.ledger.Ledger;
import laurel.mail.DynamoMailStore;
import laurel.organisation.DynamoLooks;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.PeopleList;
import laurel.privacy.Objections;
import laurel.reach.AllMonths;
import laurel.reach.CountedPeople;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Who may need a hand, and who looked. */
@Module(includes = {LedgerModule.class, ViewModule.class, PeopleListModule.class, LookModule.class})
public interface HandModule {
    @Provides
    @Singleton
    static Looks looks(DynamoDbClient dynamo, Settings settings) {
        return new DynamoLooks(dynamo, settings);
    }

    @Provides
    static ViewQuiet viewQuiet(
            DynamoDbClient dynamo,
            Settings settings,
            PeopleList listed,
            Teams teams,
            Ledger ledger,
            NoteLooks looks,
            Objections objections,
            Clock clock) {
        return new ViewQuiet(
                new CountedPeople(listed, objections),
                new AllMonths(teams, new DynamoBoards(dynamo, settings)),
                new Heard(ledger, new DynamoMailStore(dynamo, settings), clock),
                looks,
                clock);
    }

    @Provides
    static ViewLooks viewLooks(Looks looks, Directory directory) {
        return new ViewLooks(looks, directory);
    }
}
