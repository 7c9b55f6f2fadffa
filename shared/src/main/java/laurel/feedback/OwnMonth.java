package laurel.feedback;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.catalogue.Catalogue;
import laurel.progress.MonthProgress;
import laurel.progress.Points;

/**
 * What somebody did in a month or several.
 *
 * @param actions with points or without
 * @param sources the systems that reported them
 */
public record OwnMonth(Points points, Map<Mechanism, Integer> actions, Set<String> sources) {
    /** A month without anything. */
    public static final OwnMonth NOTHING = new OwnMonth(Points.NONE, Map.of(), Set.of());

    public OwnMonth {
        actions = Map.copyOf(actions);
        sources = Set.copyOf(sources);
    }

    /** What a month's progress says, by the catalogue that scores it. */
    public static OwnMonth of(MonthProgress month, Catalogue catalogue, Set<String> sources) {
        Map<Mechanism, Integer> actions = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> actions.put(mechanism, month.actions(mechanism, catalogue)));
        return new OwnMonth(month.points(), actions, sources);
    }

    /** How many actions there were of a mechanism. */
    public int of(Mechanism mechanism) {
        return actions.getOrDefault(mechanism, 0);
    }

    /** How many actions there were. */
    public int total() {
        return actions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Both together. */
    OwnMonth plus(OwnMonth other) {
        Map<Mechanism, Integer> both = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> both.put(mechanism, of(mechanism) + other.of(mechanism)));
        Set<String> reported = new HashSet<>(sources);
        reported.addAll(other.sources);
        return new OwnMonth(points.plus(other.points), both, reported);
    }
}
