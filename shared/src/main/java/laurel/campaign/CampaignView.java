package laurel.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;
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

    /** What the link officer should know of its badges, in words; nothing if there is nothing to mend. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (badges.isEmpty()) {
            notes.add("No badge of the catalogue is for campaigns of the kind \"" + campaign.kind() + "\".");
        }
        int topics = campaign.topics().size();
        for (Badge badge : badges) {
            for (Criterion criterion : badge.when()) {
                if (criterion instanceof Criterion.TopicsAtLeast of && topics < Math.max(1, of.topics())) {
                    notes.add("Nobody can be given " + badge.name() + ": it asks for "
                            + (of.topics() == Criterion.TopicsAtLeast.ALL ? "all" : "at least " + of.topics())
                            + " of the campaign's topics, and there are " + topics + ".");
                }
            }
        }
        return notes;
    }
}
