package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.DynamoTeamAwards;
import laurel.board.DynamoBoards;
import laurel.board.DynamoOrganisationBoardCache;
import laurel.board.TeamMonths;
import laurel.board.ViewBoard;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.privacy.DynamoObjections;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The boards, which need people and their months, and nothing of the catalogue. */
@Module
public interface BoardModule {
    @Provides
    @Singleton
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    @Provides
    @Singleton
    static ViewBoard viewBoard(
            DynamoDbClient dynamo, Settings settings, Directory directory, Teams teams, Clock clock) {
        return new ViewBoard(
                new TeamMonths(
                        new DynamoBoards(dynamo, settings), directory, new DynamoObjections(dynamo, settings), clock),
                teams,
                new DynamoOrganisationBoardCache(dynamo, settings, clock),
                new DynamoTeamAwards(dynamo, settings),
                clock);
    }
}
