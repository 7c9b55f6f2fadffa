package laurel.campaign;

import java.util.List;
import java.util.Optional;
import laurel.catalogue.Badge;
import laurel.progress.Engine;

/**
 * A campaign as the link officer sees it.
 *
 * @param badges that it is for
 * @param summary once it is closed
 */
public record CampaignView(
        Campaign campaign, Stage stage, CampaignRecord record, List<Badge> badges, Optional<Summary> summary) {
    public CampaignView {
        badges = List.copyOf(badges);
    }

    static CampaignView of(Campaign campaign, CampaignRecord record, Stage stage, Engine engine) {
        List<Badge> badges = CampaignBadges.of(engine, campaign);
        return new CampaignView(
                campaign,
                stage,
                record,
                badges,
                Optional.ofNullable(record.closing())
                        .map(closing -> Summary.of(campaign, badges, closing.participation())));
    }
}
