package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.board.DynamoBoards;
import laurel.campaign.CampaignRecords;
import laurel.campaign.CountParticipation;
import laurel.campaign.DynamoCampaignRecords;
import laurel.campaign.DynamoParticipationCache;
import laurel.campaign.ViewCampaign;
import laurel.campaign.WhoWasActive;
import laurel.campaign.WorkOutOwnProgress;
import laurel.ledger.Ledger;
import laurel.organisation.Teams;
import laurel.people.DynamoPeopleList;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How campaigns go. */
@Module(includes = {ClientModule.class, LedgerModule.class, ViewModule.class})
public interface CampaignModule {
    @Provides
    @Singleton
    static CampaignRecords campaignRecords(DynamoDbClient dynamo, Settings settings) {
        return new DynamoCampaignRecords(dynamo, settings);
    }

    @Provides
    @Singleton
    static CountParticipation countParticipation(
            DynamoDbClient dynamo,
            Settings settings,
            Teams teams,
            Ledger ledger,
            Awards awards,
            Engine engine,
            Clock clock) {
        return new CountParticipation(
                new WhoWasActive(
                        teams,
                        new DynamoBoards(dynamo, settings),
                        new DynamoPeopleList(dynamo, settings, teams),
                        clock),
                ledger,
                awards,
                engine,
                clock);
    }

    @Provides
    @Singleton
    static ViewCampaign viewCampaign(
            DynamoDbClient dynamo,
            Settings settings,
            CampaignRecords records,
            CountParticipation participation,
            Ledger ledger,
            Engine engine,
            Clock clock) {
        return new ViewCampaign(
                records,
                new WorkOutOwnProgress(ledger, engine, clock.getZone()),
                participation,
                new DynamoParticipationCache(dynamo, settings, clock),
                engine,
                clock);
    }
}
