package laurel.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import laurel.campaign.Campaign;
import laurel.campaign.CampaignRecord;
import laurel.campaign.CampaignRecords;
import laurel.campaign.Stage;
import laurel.feedback.CampaignNews;
import laurel.people.Person;
import laurel.progress.Engine;

/** The news of campaigns, as they stand now. */
public final class AnnouncedNews {
    private final CampaignRecords records;
    private final Engine engine;

    public AnnouncedNews(CampaignRecords records, Engine engine) {
        this.records = records;
        this.engine = engine;
    }

    /** What there is to tell on a day. */
    public OnDay on(LocalDate day) {
        Map<String, CampaignRecord> all = records.all();
        return new OnDay(
                day,
                engine.scheme().campaigns().stream()
                        .map(campaign -> new OnDay.Staged(
                                campaign,
                                Stage.of(campaign, all.getOrDefault(campaign.id(), CampaignRecord.NOTHING), day)))
                        .toList());
    }

    /** All campaigns as they stand on a day. */
    public record OnDay(LocalDate day, List<Staged> campaigns) {
        /** A campaign and how far it is. */
        record Staged(Campaign campaign, Stage stage) {}

        /** What there is to tell anybody of a team; of a campaign for certain roles, not to all of them. */
        public List<CampaignNews> ofTeam(String team) {
            return of(campaign -> campaign.isForTeam(team));
        }

        /** What there is to tell somebody. */
        public List<CampaignNews> of(Person person) {
            return of(campaign -> campaign.isFor(person.membershipOn(day)));
        }

        private List<CampaignNews> of(Predicate<Campaign> among) {
            List<CampaignNews> news = new ArrayList<>();
            for (Staged each : campaigns) {
                if (among.test(each.campaign())) {
                    news.addAll(CampaignNews.of(each.campaign(), each.stage(), day));
                }
            }
            return news;
        }
    }
}
