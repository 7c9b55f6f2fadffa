package laurel.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Window;
import laurel.people.Membership;
import laurel.period.Period;

/**
 * What a person's actions of one registration year add up to, with what was decided about them. Immutable.
 *
 * @param quarters the points of its four quarters, in order
 * @param quarterly of the types with a cap a quarter, how many there were in each of the twelve months: points within a
 *     quarter go to the earliest, so a month's share depends on the months before it
 * @param states how far the person has come with each badge for a period within this year, where there is anything to tell
 * @param memberships a copy of the person's, so that recording reads nothing else
 * @param stamp of the scheme under which it was worked out
 * @param version counts the writes of it; 0 before the first
 */
public record YearProgress(
        Period.RegistrationYear year,
        List<Points> quarters,
        int actions,
        Map<String, List<Integer>> quarterly,
        Map<BadgeFor, BadgeState> states,
        List<Membership> memberships,
        String stamp,
        long version) {

    private static final List<Points> NO_POINTS = Collections.nCopies(4, Points.NONE);

    public YearProgress {
        quarters = List.copyOf(quarters);
        quarterly = Map.copyOf(quarterly);
        states = Map.copyOf(states);
        memberships = List.copyOf(memberships);
    }

    /** A year without any action yet. */
    public static YearProgress empty(Period.RegistrationYear year, List<Membership> memberships, String stamp) {
        return new YearProgress(year, NO_POINTS, 0, Map.of(), Map.of(), memberships, stamp, 0);
    }

    /** The points of the whole year. */
    public Points points() {
        return Points.sum(quarters);
    }

    /** The points of this year, a half or a quarter of it; of other periods the year remembers none. */
    Points points(Period period) {
        return switch (period) {
            case Period.RegistrationYear whole -> points();
            case Period.Half half -> Points.sum(quarters.subList(2 * half.number() - 2, 2 * half.number()));
            case Period.Quarter quarter -> quarters.get(quarter.number() - 1);
            case Period.Month month -> Points.NONE;
            case Period.Campaign campaign -> Points.NONE;
            case Period.Once once -> Points.NONE;
        };
    }

    /** The badges of this year that the person holds. */
    public Set<BadgeFor> badges() {
        Set<BadgeFor> held = new TreeSet<>();
        states.forEach((badge, state) -> {
            if (state.held()) {
                held.add(badge);
            }
        });
        return held;
    }

    /** What was decided about badges of this year. */
    public Map<BadgeFor, Ruling> rulings() {
        Map<BadgeFor, Ruling> rulings = new TreeMap<>();
        states.forEach((badge, state) -> {
            if (state.ruling() != null) {
                rulings.put(badge, state.ruling());
            }
        });
        return rulings;
    }

    /** The same year with these decisions and nothing else known of its badges. */
    public YearProgress withOnly(Map<BadgeFor, Ruling> rulings) {
        Map<BadgeFor, BadgeState> ruled = new HashMap<>();
        rulings.forEach((badge, ruling) -> ruled.put(badge, new BadgeState(false, ruling, List.of())));
        return new YearProgress(year, quarters, actions, quarterly, ruled, memberships, stamp, version);
    }

    YearProgress oneMore() {
        return new YearProgress(year, quarters, actions + 1, quarterly, states, memberships, stamp, version);
    }

    YearProgress plus(Period.Quarter quarter, Points gain) {
        List<Points> more = new ArrayList<>(quarters);
        more.set(quarter.number() - 1, more.get(quarter.number() - 1).plus(gain));
        return new YearProgress(year, more, actions, quarterly, states, memberships, stamp, version);
    }

    YearProgress with(Map<BadgeFor, BadgeState> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        Map<BadgeFor, BadgeState> all = new HashMap<>(states);
        changed.forEach((badge, state) -> {
            if (state.equals(BadgeState.NOTHING)) {
                all.remove(badge);
            } else {
                all.put(badge, state);
            }
        });
        return new YearProgress(year, quarters, actions, quarterly, all, memberships, stamp, version);
    }

    /** Whether it knows in which roles the person was; years from before roles were dated do not. */
    public boolean knowsRoles() {
        return memberships.stream().noneMatch(membership -> membership.role() == null);
    }

    /** The same year of a person who belongs to other teams, or is in other roles. */
    public YearProgress withMemberships(List<Membership> others) {
        return new YearProgress(year, quarters, actions, quarterly, states, others, stamp, version);
    }

    /** The same year as written {@code version} times. */
    public YearProgress withVersion(long newVersion) {
        return new YearProgress(year, quarters, actions, quarterly, states, memberships, stamp, newVersion);
    }

    YearProgress oneMoreOf(String type, YearMonth month) {
        Map<String, List<Integer>> more = new TreeMap<>(quarterly);
        List<Integer> counts = new ArrayList<>(quarterly.getOrDefault(type, Collections.nCopies(12, 0)));
        int index = year.months().indexOf(month);
        counts.set(index, counts.get(index) + 1);
        more.put(type, counts);
        return new YearProgress(year, quarters, actions, more, states, memberships, stamp, version);
    }

    /**
     * How many of a type count for points in a month of this year: the quarter's cap goes to the earliest, so to the
     * quarter's earlier months first.
     */
    int countedInQuarter(String type, YearMonth month, Function<YearMonth, Catalogue> catalogues) {
        List<Integer> counts = quarterly.getOrDefault(type, Collections.nCopies(12, 0));
        int used = 0;
        for (YearMonth each : Period.quarterOf(month).months()) {
            int there = counts.get(year.months().indexOf(each));
            int cap = catalogues
                    .apply(each)
                    .type(type)
                    .flatMap(t -> t.cap(Window.QUARTER))
                    .map(c -> c.times())
                    .orElse(0);
            int counted = Math.min(there, Math.max(0, cap - used));
            if (each.equals(month)) {
                return counted;
            }
            used += counted;
        }
        throw new IllegalArgumentException(month + " is in no quarter of " + year.id());
    }
}
