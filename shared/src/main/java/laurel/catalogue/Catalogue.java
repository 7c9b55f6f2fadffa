package laurel.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the scheme: every action type with its points and caps, and every badge with its criteria.
 *
 * @param version counts up; every award names the version it was given under
 * @param from the first month that this version scores
 * @param digest changes with anything that it says
 */
public record Catalogue(int version, YearMonth from, Map<String, ActionType> types, List<Badge> badges, String digest) {
    /** One whose digest is still to be worked out. */
    public Catalogue(int version, YearMonth from, Map<String, ActionType> types, List<Badge> badges) {
        this(version, from, types, badges, CatalogueJson.digest(types, badges));
    }

    public Catalogue {
        types = Map.copyOf(types);
        badges = List.copyOf(badges);
    }

    /** The action type with that id, if the scheme knows it. */
    public Optional<ActionType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The badge with that id, if the scheme has it. */
    public Optional<Badge> badge(String id) {
        return badges.stream().filter(badge -> badge.id().equals(id)).findFirst();
    }
}
