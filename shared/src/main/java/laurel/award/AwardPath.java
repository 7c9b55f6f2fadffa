package laurel.award;

import java.util.List;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.period.Period;

/** How an address names an award: by its badge and its period, whose slash would part the address. */
public final class AwardPath {
    private static final char SLASH = '~';

    private AwardPath() {}

    /** "bronze/2026", "social-work-week/campaign~march". */
    public static String of(String badge, Period period) {
        return badge + "/" + period.id().replace('/', SLASH);
    }

    /** What an address names, whether anybody has it or not; nothing if it names no period. */
    public static Optional<BadgeFor> read(String badge, String period) {
        return Period.parse(period.replace(SLASH, '/')).map(of -> new BadgeFor(badge, of));
    }

    /** The one of these awards that an address names. */
    public static Optional<Award> find(List<Award> awards, String badge, String period) {
        return awards.stream()
                .filter(award -> of(award.badge(), award.period()).equals(badge + "/" + period))
                .findFirst();
    }
}
