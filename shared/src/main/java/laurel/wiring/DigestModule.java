package laurel.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Clock;
import laurel.award.Awards;
import laurel.campaign.ViewCampaign;
import laurel.ledger.Earnings;
import laurel.ledger.Ledger;
import laurel.mail.Wording;
import laurel.mail.composing.DigestComposer;
import laurel.mail.letter.DigestWriter;
import laurel.organisation.OrganisationStore;
import laurel.ownreport.CountWaiting;
import laurel.ownreport.DynamoOwnReports;
import laurel.people.Directory;
import laurel.planning.Colleagues;
import laurel.planning.GatherCampaigns;
import laurel.planning.GatherWeek;
import laurel.progress.Engine;
import laurel.reward.DynamoRewards;
import laurel.settings.Settings;
import laurel.stoplink.StopLinks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How a champion's week is written. */
@Module(includes = {ColleaguesModule.class, OrganisationModule.class})
public interface DigestModule {
    @Provides
    @Singleton
    static DigestComposer digests(
            DynamoDbClient dynamo,
            Settings settings,
            OrganisationStore organisation,
            Colleagues colleagues,
            Awards awards,
            Earnings earnings,
            Ledger ledger,
            ViewCampaign viewCampaign,
            Directory directory,
            Engine engine,
            Wording wording,
            StopLinks links,
            Clock clock) {
        GatherWeek week = new GatherWeek(
                colleagues,
                awards,
                earnings,
                ledger,
                new DynamoRewards(dynamo, settings),
                new GatherCampaigns(viewCampaign, organisation, engine),
                new CountWaiting(new DynamoOwnReports(dynamo, settings, clock)),
                engine,
                settings.timeZone());
        return new DigestComposer(directory, week, new DigestWriter(wording, settings), links, settings.timeZone());
    }
}
