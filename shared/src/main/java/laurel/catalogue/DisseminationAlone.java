package laurel.catalogue;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.Mechanism;
import laurel.period.Period;

/**
 * The most that somebody can reach who only reads, watches and listens: every type of dissemination, every day of some
 * months, up to every cap of the versions that score them. Where a criterion counts actions, a type of dissemination
 * among those that count is enough, however often and with whatever tags.
 */
final class DisseminationAlone {
    static final long WITHOUT_END = Long.MAX_VALUE;

    private final long most;
    private final Collection<ActionType> types;

    private DisseminationAlone(long most, Collection<ActionType> types) {
        this.most = most;
        this.types = types;
    }

    static DisseminationAlone in(List<YearMonth> months, Catalogues catalogues) {
        List<ActionType> types = months.stream()
                .flatMap(month -> catalogues.at(month).types().values().stream())
                .filter(type -> type.mechanism() == Mechanism.DISSEMINATION)
                .distinct()
                .toList();
        return new DisseminationAlone(points(months, catalogues), types);
    }

    private static long points(List<YearMonth> months, Catalogues catalogues) {
        long sum = 0;
        Map<String, Long> quarterly = new HashMap<>();
        for (YearMonth month : months) {
            for (ActionType type : catalogues.at(month).types().values()) {
                if (type.mechanism() != Mechanism.DISSEMINATION || type.points() == 0) {
                    continue;
                }
                if (type.caps().isEmpty()) {
                    return WITHOUT_END;
                }
                int quarterCap = type.cap(Window.QUARTER).map(Cap::times).orElse(0);
                if (quarterCap > 0) {
                    String quarter = Period.quarterOf(month).id() + " " + type.id();
                    quarterly.merge(quarter, (long) type.points() * quarterCap, Math::max);
                } else {
                    sum += (long) type.points() * times(type, month);
                }
            }
        }
        return sum + quarterly.values().stream().mapToLong(Long::longValue).sum();
    }

    private static int times(ActionType type, YearMonth month) {
        int byDays = type.cap(Window.DAY)
                .map(cap -> cap.times() * month.lengthOfMonth())
                .orElse(Integer.MAX_VALUE);
        return Math.min(byDays, type.cap(Window.MONTH).map(Cap::times).orElse(Integer.MAX_VALUE));
    }

    /** The points; {@link #WITHOUT_END} if nothing limits them. */
    long points() {
        return most;
    }

    /** Whether a badge asks for nothing else. */
    boolean earns(Badge badge) {
        return badge.when().stream().allMatch(this::meets);
    }

    private boolean meets(Criterion criterion) {
        return switch (criterion) {
            case Criterion.FirstAction first -> true;
            case Criterion.PointsAtLeast points ->
                points.otherThan() != Mechanism.DISSEMINATION && most >= points.points();
            case Criterion.MechanismsAtLeast mechanisms -> mechanisms.mechanisms() <= 1 && most >= mechanisms.points();
            case Criterion.MechanismsActed mechanisms -> mechanisms.mechanisms() <= 1;
            case Criterion.ActionsAtLeast actions -> types.stream().anyMatch(actions.of()::hasType);
            case Criterion.AllCovered covered -> types.stream().anyMatch(covered.of()::hasType);
            case Criterion.TopicsAtLeast topics -> true;
            case Criterion.TeamShare share -> true;
            case Criterion.Nominated nominated -> false;
        };
    }
}
