package laurel.simulate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import laurel.progress.Points;

/**
 * What a scheme would make of some people's actions, beside what the present one makes of them: numbers, and nobody's
 * name. Immutable.
 *
 * @param people who were looked at
 * @param active those of them with an action in the time that was looked at
 * @param badges by their ids, those that somebody holds or would hold
 * @param moved how many of the active have so many points more or less
 */
public record Effect(
        int people, int active, Points before, Points after, Map<String, OfBadge> badges, Map<MovedBy, Integer> moved) {
    public static final Effect NONE = new Effect(0, 0, Points.NONE, Points.NONE, Map.of(), Map.of());

    public Effect {
        badges = Map.copyOf(badges);
        moved = Map.copyOf(moved);
    }

    /**
     * How often a badge is held, once for each person and period.
     *
     * @param gain how often it would be given
     * @param keep how often it is held and would be
     * @param lose how often it is held and would not be earned; it is kept unless it is taken back
     */
    public record OfBadge(int gain, int keep, int lose) {
        public static final OfBadge NONE = new OfBadge(0, 0, 0);

        OfBadge plus(OfBadge other) {
            return new OfBadge(gain + other.gain, keep + other.keep, lose + other.lose);
        }

        /** How often it is held now. */
        public int now() {
            return keep + lose;
        }
    }

    Effect plus(Effect other) {
        Map<String, OfBadge> allBadges = new TreeMap<>(badges);
        other.badges.forEach((badge, of) -> allBadges.merge(badge, of, OfBadge::plus));
        Map<MovedBy, Integer> allMoved = new EnumMap<>(MovedBy.class);
        allMoved.putAll(moved);
        other.moved.forEach((by, many) -> allMoved.merge(by, many, Integer::sum));
        return new Effect(
                people + other.people,
                active + other.active,
                before.plus(other.before),
                after.plus(other.after),
                allBadges,
                allMoved);
    }
}
