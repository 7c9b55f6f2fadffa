package laurel.progress;

import java.util.ArrayList;
import java.util.List;
import laurel.action.Mechanism;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;

/** Whether a badge's criteria hold for a registration year, and what is left for those that do not. */
public final class Criteria {
    private Criteria() {}

    /** Whether all of a badge's criteria hold. */
    public static boolean hold(Badge badge, YearProgress year) {
        return badge.when().stream().allMatch(criterion -> holds(criterion, year));
    }

    private static boolean holds(Criterion criterion, YearProgress year) {
        return switch (criterion) {
            case Criterion.FirstAction first -> year.actions() > 0;
            case Criterion.PointsAtLeast points -> missing(points, year) <= 0;
            case Criterion.MechanismsAtLeast mechanisms -> {
                int reached = 0;
                for (Mechanism mechanism : Mechanism.ALL) {
                    reached += year.points().of(mechanism) >= mechanisms.points() ? 1 : 0;
                }
                yield reached >= mechanisms.mechanisms();
            }
        };
    }

    private static int missing(Criterion.PointsAtLeast criterion, YearProgress year) {
        Mechanism other = criterion.otherThan();
        int reached = year.points().total() - (other == null ? 0 : year.points().of(other));
        return criterion.points() - reached;
    }

    /** What is left for a badge, in plain words, one line for each criterion that does not hold yet. */
    public static List<String> left(Badge badge, YearProgress year) {
        return badge.when().stream()
                .flatMap(criterion -> left(criterion, year).stream())
                .toList();
    }

    private static List<String> left(Criterion criterion, YearProgress year) {
        return switch (criterion) {
            case Criterion.FirstAction first -> year.actions() > 0 ? List.of() : List.of("your first action");
            case Criterion.PointsAtLeast points -> left(points, year);
            case Criterion.MechanismsAtLeast mechanisms -> left(mechanisms, year);
        };
    }

    private static List<String> left(Criterion.PointsAtLeast criterion, YearProgress year) {
        Mechanism other = criterion.otherThan();
        int missing = missing(criterion, year);
        if (missing <= 0) {
            return List.of();
        }
        String more = points(missing, "more point");
        return List.of(other == null ? more : more + " from other ways than " + words(other));
    }

    private static List<String> left(Criterion.MechanismsAtLeast criterion, YearProgress year) {
        List<Integer> missing = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.ALL) {
            missing.add(Math.max(0, criterion.points() - year.points().of(mechanism)));
        }
        List<Mechanism> nearest = Mechanism.ALL.stream()
                .sorted(java.util.Comparator.comparing(m -> missing.get(m.ordinal())))
                .limit(criterion.mechanisms())
                .filter(m -> missing.get(m.ordinal()) > 0)
                .toList();
        return nearest.stream()
                .map(m -> points(missing.get(m.ordinal()), "more point") + " from "
                        + (criterion.mechanisms() == Mechanism.ALL.size() ? "" : "another way, for example ")
                        + words(m))
                .toList();
    }

    private static String points(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String words(Mechanism mechanism) {
        return mechanism.id().replace('-', ' ');
    }
}
