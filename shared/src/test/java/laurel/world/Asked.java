package laurel.world;

import java.time.YearMonth;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Criterion;
import laurel.catalogue.PublishedVersion;
import laurel.catalogue.StoredScheme;
import laurel.period.Period;

/** What a scheme asks for, read off its versions without the code that chooses between them. */
final class Asked {
    private final StoredScheme scheme;

    Asked(StoredScheme scheme) {
        this.scheme = scheme;
    }

    /** What a type brings in a month. */
    int points(String type, YearMonth month) {
        return at(month).type(type).orElseThrow().points();
    }

    /** How many points it takes for bronze. */
    int forBronze(Period.RegistrationYear year) {
        return at(year.months().getFirst()).badge("bronze").orElseThrow().when().stream()
                .filter(criterion -> criterion instanceof Criterion.PointsAtLeast it && it.otherThan() == null)
                .mapToInt(criterion -> ((Criterion.PointsAtLeast) criterion).points())
                .findFirst()
                .orElseThrow();
    }

    /** In how many weeks a super user has to have done something. */
    int weeksOfSuperUser(Period.RegistrationYear year) {
        return at(year.months().getFirst()).badge("super-user").orElseThrow().when().stream()
                .filter(Criterion.ActionsAtLeast.class::isInstance)
                .mapToInt(criterion -> ((Criterion.ActionsAtLeast) criterion).times())
                .findFirst()
                .orElseThrow();
    }

    /** The version of a month: the last that was published for it or for a month before, else the one that ships. */
    private Catalogue at(YearMonth month) {
        for (PublishedVersion published : scheme.published().reversed()) {
            if (!published.version().from().isAfter(month)) {
                return published.version();
            }
        }
        return RememberingSchemes.SHIPPED.versions().getFirst();
    }
}
