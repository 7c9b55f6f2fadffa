package laurel.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import laurel.catalogue.Scheme;
import laurel.catalogue.StoredScheme;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** The campaigns of a stored scheme. */
final class SchemeCampaigns {
    private SchemeCampaigns() {}

    /** The campaign of that id, or null. */
    static @Nullable Campaign find(StoredScheme scheme, String id) {
        return scheme.campaigns().stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * The next scheme, with a campaign added (no before), changed, or taken out (no after). The registration year gets
     * another edition if something has counted by the campaign as it was, or would have by how it is.
     *
     * @param tomorrow a function may go by the scheme of a moment before, so a day counts as begun the day before
     */
    static StoredScheme with(
            StoredScheme scheme, @Nullable Campaign before, @Nullable Campaign after, LocalDate tomorrow) {
        List<Campaign> campaigns = new ArrayList<>(scheme.campaigns());
        campaigns.remove(before);
        if (after != null) {
            campaigns.add(after);
        }
        Map<Integer, Scheme.Edition> editions = new HashMap<>(scheme.editions());
        for (int year : begun(before, after, tomorrow)) {
            int number = editions.containsKey(year) ? editions.get(year).number() : 0;
            // What was given stays: nobody did anything to lose it.
            editions.put(year, new Scheme.Edition(number + 1, false));
        }
        return new StoredScheme(scheme.revision() + 1, scheme.published(), campaigns, editions);
    }

    private static Set<Integer> begun(@Nullable Campaign before, @Nullable Campaign after, LocalDate tomorrow) {
        Set<Integer> years = new TreeSet<>();
        if (before != null && after != null && unnamed(before).equals(unnamed(after))) {
            return years;
        }
        for (Campaign campaign : new Campaign[] {before, after}) {
            if (campaign != null && !campaign.from().isAfter(tomorrow)) {
                years.add(Period.registrationYearOf(YearMonth.from(campaign.from()))
                        .year());
            }
        }
        return years;
    }

    /** A campaign as far as it bears on what counts. */
    private static Campaign unnamed(Campaign campaign) {
        return new Campaign(
                campaign.id(),
                campaign.kind(),
                "",
                campaign.from(),
                campaign.to(),
                campaign.topics().stream()
                        .map(topic -> new Campaign.Topic(topic.day(), topic.id(), ""))
                        .toList(),
                campaign.teams(),
                campaign.roles(),
                campaign.grace());
    }
}
