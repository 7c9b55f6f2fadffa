package laurel.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.campaign.Campaign;
import laurel.period.Period;

/**
 * All that progress follows from beside actions and people: the catalogue in its versions, the campaigns, and how often
 * either was changed for a time that had begun.
 *
 * @param campaigns every one that there ever was
 * @param editions of the registration years (by their number) for which something was changed afterwards
 */
public record Scheme(Catalogues catalogues, List<Campaign> campaigns, Map<Integer, Edition> editions) {
    private static final Edition FIRST = new Edition(0, false);

    /**
     * How often what a registration year counts was changed after it had begun to count.
     *
     * @param takesBack whether the last change takes back badges that no longer stand; else they are kept
     */
    public record Edition(int number, boolean takesBack) {}

    public Scheme {
        campaigns = List.copyOf(campaigns);
        editions = Map.copyOf(editions);
    }

    /** One without campaigns. */
    public static Scheme of(Catalogues catalogues) {
        return new Scheme(catalogues, List.of(), Map.of());
    }

    /** The edition of a registration year. */
    public Edition edition(Period.RegistrationYear year) {
        return editions.getOrDefault(year.year(), FIRST);
    }

    /**
     * What progress of a year is stored under: as long as this stays the same, what is stored can be added to; else it has
     * to be worked out anew. A version or a campaign for a time to come leaves it as it is.
     */
    public String stamp(Period.RegistrationYear year) {
        return edition(year).number() + "/"
                + catalogues.at(year.months().getFirst()).digest();
    }

    /** Whether something was stored under an edition of a year that this scheme does not know of yet. */
    public boolean isOlderThan(String stamp, Period.RegistrationYear year) {
        return Integer.parseInt(stamp.substring(0, stamp.indexOf('/')))
                > edition(year).number();
    }

    /** Whether a campaign of a registration year is for certain roles, so that its people's roles have to be known. */
    public boolean asksForRoles(Period.RegistrationYear year) {
        return campaigns.stream()
                .anyMatch(campaign -> !campaign.roles().isEmpty()
                        && Period.registrationYearOf(YearMonth.from(campaign.from()))
                                .equals(year));
    }

    /** The campaign of that id, if there ever was one. */
    public Optional<Campaign> campaign(String id) {
        return campaigns.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** A period as people read it: a campaign by its name. */
    public String words(Period period) {
        return period instanceof Period.Campaign of
                ? campaign(of.campaign()).map(Campaign::name).orElse(of.words())
                : period.words();
    }

    /** The registration year that a period lies in; nothing for all time, and for a campaign that there is not. */
    public Optional<Period.RegistrationYear> yearOf(Period period) {
        return switch (period) {
            case Period.Once once -> Optional.empty();
            case Period.Campaign of ->
                campaign(of.campaign()).map(it -> Period.registrationYearOf(YearMonth.from(it.from())));
            default -> Optional.of(Period.registrationYearOf(period.covers().getFirst()));
        };
    }
}
