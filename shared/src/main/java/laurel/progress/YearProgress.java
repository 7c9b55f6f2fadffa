package laurel.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Window;
import laurel.people.Membership;
import laurel.period.Period;

/**
 * What a person's actions of one registration year add up to. Immutable.
 *
 * @param quarterly of the types with a cap a quarter, how many there were in each of the twelve months: points within a
 *     quarter go to the earliest, so a month's share depends on the months before it
 * @param badges the badges of this year whose criteria hold
 * @param memberships a copy of the person's, so that recording reads nothing else
 * @param version counts the writes of it; 0 before the first
 */
public record YearProgress(
        Period.RegistrationYear year,
        Points points,
        int actions,
        Map<String, List<Integer>> quarterly,
        Set<String> badges,
        List<Membership> memberships,
        long version) {

    public YearProgress {
        quarterly = Map.copyOf(quarterly);
        badges = Set.copyOf(badges);
        memberships = List.copyOf(memberships);
    }

    /** A year without any action yet. */
    public static YearProgress empty(Period.RegistrationYear year, List<Membership> memberships) {
        return new YearProgress(year, Points.NONE, 0, Map.of(), Set.of(), memberships, 0);
    }

    YearProgress oneMore() {
        return new YearProgress(year, points, actions + 1, quarterly, badges, memberships, version);
    }

    YearProgress withPoints(Points total) {
        return new YearProgress(year, total, actions, quarterly, badges, memberships, version);
    }

    YearProgress withMore(Set<String> earned) {
        if (earned.isEmpty()) {
            return this;
        }
        Set<String> more = new TreeSet<>(badges);
        more.addAll(earned);
        return new YearProgress(year, points, actions, quarterly, more, memberships, version);
    }

    /** The same year of a person who belongs to other teams. */
    public YearProgress withMemberships(List<Membership> others) {
        return new YearProgress(year, points, actions, quarterly, badges, others, version);
    }

    /** The same year as written {@code version} times. */
    public YearProgress withVersion(long newVersion) {
        return new YearProgress(year, points, actions, quarterly, badges, memberships, newVersion);
    }

    YearProgress oneMoreOf(String type, YearMonth month) {
        Map<String, List<Integer>> more = new TreeMap<>(quarterly);
        List<Integer> counts = new ArrayList<>(quarterly.getOrDefault(type, Collections.nCopies(12, 0)));
        int index = year.months().indexOf(month);
        counts.set(index, counts.get(index) + 1);
        more.put(type, counts);
        return new YearProgress(year, points, actions, more, badges, memberships, version);
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
