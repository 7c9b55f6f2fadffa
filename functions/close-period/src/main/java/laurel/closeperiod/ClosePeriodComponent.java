package laurel.closeperiod;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.DynamoTeamAwards;
import laurel.board.DynamoBoards;
import laurel.catalogue.CurrentScheme;
import laurel.closing.ClosePeriod;
import laurel.closing.DynamoClosingStore;
import laurel.ledger.Ledger;
import laurel.organisation.DynamoTeams;
import laurel.people.Directory;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.wiring.ClientModule;
import laurel.wiring.LedgerModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Singleton
@Component(modules = {ClientModule.class, LedgerModule.class, ClosePeriodComponent.ClosePeriodModule.class})
interface ClosePeriodComponent {
    CurrentScheme scheme();

    ClosePeriod closePeriod();

    @Component.Factory
    interface Factory {
        ClosePeriodComponent create(@BindsInstance Settings settings);
    }

    @Module
    interface ClosePeriodModule {
        /** More than the teams of a large council: what a run does not come to is left for the next. */
        int MOST_TEAMS = 1_000;

        @Provides
        static ClosePeriod closePeriod(
                DynamoDbClient dynamo,
                Settings settings,
                Directory directory,
                Ledger ledger,
                Engine engine,
                Objections objections,
                Clock clock) {
            return new ClosePeriod(
                    directory,
                    new DynamoTeams(dynamo, settings),
                    ledger,
                    engine,
                    new DynamoClosingStore(dynamo, settings),
                    new DynamoBoards(dynamo, settings),
                    new DynamoTeamAwards(dynamo, settings),
                    objections,
                    clock,
                    MOST_TEAMS);
        }
    }
}
