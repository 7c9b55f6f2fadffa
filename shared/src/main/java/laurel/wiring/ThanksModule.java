package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.ledger.Earnings;
import laurel.ledger.EventBridgeSender;
import laurel.mail.Wording;
import laurel.organisation.Teams;
import laurel.people.Directory;
import laurel.people.WhoIsHere;
import laurel.planning.Colleagues;
import laurel.planning.WhomToThank;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.thanks.DynamoThankYous;
import laurel.thanks.FindColleagues;
import laurel.thanks.SayThanks;
import laurel.thanks.ThankYous;
import laurel.thanks.ViewThanks;
import laurel.thanks.ViewWhomToThank;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** Thanks that people say to each other. */
@Module(includes = {LedgerModule.class, ViewModule.class, ColleaguesModule.class, EventBridgeModule.class})
public interface ThanksModule {
    @Provides
    @Singleton
    static ThankYous thankYous(DynamoDbClient dynamo, Settings settings, Clock clock) {
        return new DynamoThankYous(dynamo, settings, clock);
    }

    @Provides
    @Singleton
    static WhoIsHere here(Teams teams, Directory directory, Clock clock) {
        return new WhoIsHere(teams::all, directory, clock);
    }

    @Provides
    static FindColleagues findColleagues(WhoIsHere here) {
        return new FindColleagues(here);
    }

    @Provides
    static ViewThanks viewThanks(ThankYous thanks, Settings settings, Clock clock) {
        return new ViewThanks(thanks, Wording.in(settings.language()), clock);
    }

    @Provides
    static SayThanks sayThanks(
            ThankYous thanks, Directory directory, EventBridgeClient eventBridge, Settings settings, Clock clock) {
        return new SayThanks(thanks, directory, new EventBridgeSender(eventBridge, settings), clock);
    }

    @Provides
    static ViewWhomToThank viewWhomToThank(
            Colleagues colleagues,
            Awards awards,
            Earnings earnings,
            Engine engine,
            ThankYous thanks,
            Settings settings,
            Clock clock) {
        return new ViewWhomToThank(
                colleagues, new WhomToThank(awards, earnings, engine), thanks, Wording.in(settings.language()), clock);
    }
}
