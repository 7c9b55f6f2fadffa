package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.board.Boards;
import laurel.board.DynamoBoards;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.people.PeopleList;
import laurel.privacy.Objections;
import laurel.reach.AllMonths;
import laurel.reach.CountReach;
import laurel.reach.CountedPeople;
import laurel.reach.DynamoAreaMonths;
import laurel.reach.ViewActivity;
import laurel.reach.ViewReach;
import laurel.reach.ViewTrends;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How many people are reached, which needs people and their months, and nothing of the catalogue. */
@Module(includes = {ViewModule.class, PeopleListModule.class, LeftAloneModule.class})
public interface ReachModule {
    @Provides
    @Singleton
    static Directory directory(DynamoDbClient dynamo, Settings settings) {
        return new DynamoDirectory(dynamo, settings);
    }

    @Provides
    @Singleton
    static Boards boards(DynamoDbClient dynamo, Settings settings) {
        return new DynamoBoards(dynamo, settings);
    }

    @Provides
    @Singleton
    static CountReach countReach(Teams teams, Boards boards, PeopleList listed, Objections objections, Clock clock) {
        return new CountReach(new AllMonths(teams, boards), new CountedPeople(listed, objections), clock);
    }

    @Provides
    @Singleton
    static ViewReach viewReach(CountReach count, Clock clock) {
        return new ViewReach(count, clock);
    }

    @Provides
    @Singleton
    static ViewTrends viewTrends(CountReach count, DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new ViewTrends(count, new DynamoAreaMonths(dynamo, settings, clock), clock);
    }

    @Provides
    @Singleton
    static ViewActivity viewActivity(Boards boards, PeopleList listed, Objections objections, Clock clock) {
        return new ViewActivity(boards, listed, objections, clock);
    }
}
