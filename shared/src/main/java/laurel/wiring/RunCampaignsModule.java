package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.campaign.CampaignRecords;
import laurel.campaign.CountParticipation;
import laurel.campaign.EventBridgeCampaignAnnouncer;
import laurel.campaign.RunCampaigns;
import laurel.catalogue.SchemeStore;
import laurel.organisation.DynamoAudit;
import laurel.organisation.Teams;
import laurel.people.DynamoPeopleList;
import laurel.progress.Engine;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** What the link officer does with campaigns. */
@Module(includes = {CampaignModule.class, EventBridgeModule.class})
public interface RunCampaignsModule {
    @Provides
    @Singleton
    static RunCampaigns runCampaigns(
            DynamoDbClient dynamo,
            EventBridgeClient eventBridge,
            Settings settings,
            SchemeStore store,
            CampaignRecords records,
            Teams teams,
            CountParticipation participation,
            Engine engine,
            Clock clock) {
        return new RunCampaigns(
                store,
                records,
                teams,
                new DynamoPeopleList(dynamo, settings, teams),
                new EventBridgeCampaignAnnouncer(eventBridge, settings),
                participation,
                new DynamoAudit(dynamo, settings),
                engine,
                clock);
    }
}
