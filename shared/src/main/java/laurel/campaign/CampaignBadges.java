package laurel.campaign;

import java.time.YearMonth;
import java.util.List;
import laurel.catalogue.Badge;
import laurel.period.Period;
import laurel.progress.Engine;

/** The badges that a campaign is for. */
final class CampaignBadges {
    private CampaignBadges() {}

    /** Those of the catalogue in force in the campaign's registration year. */
    static List<Badge> of(Engine engine, Campaign campaign) {
        return engine.catalogueOf(Period.registrationYearOf(YearMonth.from(campaign.from()))).badges().stream()
                .filter(badge ->
                        badge.per() == Badge.Per.CAMPAIGN && campaign.kind().equals(badge.campaigns()))
                .toList();
    }
}
