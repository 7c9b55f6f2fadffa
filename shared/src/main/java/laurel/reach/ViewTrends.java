package laurel.reach;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import laurel.action.Mechanism;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows strategic champions and link officers how service areas get on, month by month, months before going live too. */
public final class ViewTrends {
    /** So many months at once, so that a month stands beside the same one of the year before. */
    static final int MOST = 13;

    private static final Duration CURRENT_KEPT = Duration.ofMinutes(10);
    private static final Duration PAST_KEPT = Duration.ofDays(1);
    private static final String HELP = "from, to: send months such as 2025-12 and 2026-11, at most " + MOST
            + " from the first to the last, none to come; or leave both out for the last twelve.";

    private final CountReach count;
    private final AreaMonths kept;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewTrends(CountReach count, AreaMonths kept, Clock clock) {
        this.count = count;
        this.kept = kept;
        this.clock = clock;
    }

    /** A month, with what may be told of it. */
    public record Month(YearMonth month, ToldGroups areas) {}

    /** What became of the wish. */
    public sealed interface Result {}

    /** The months, in their order. */
    public record Shown(List<Month> months) implements Result {
        public Shown {
            months = List.copyOf(months);
        }
    }

    /** They may not see them. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The months from one to another as an address names them. */
    public Result view(Viewer viewer, Access access, @Nullable String from, @Nullable String to) {
        if (access.mayViewTrends(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        YearMonth now = YearMonth.now(clock);
        try {
            YearMonth last = to == null ? now : YearMonth.parse(to);
            YearMonth first = from == null ? last.minusMonths(11) : YearMonth.parse(from);
            if (last.isAfter(now) || first.isAfter(last) || first.isBefore(last.minusMonths(MOST - 1L))) {
                return new Unreadable(HELP);
            }
            List<Month> months = new ArrayList<>();
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                List<Group> areas = counted(month, now);
                months.add(new Month(month, ToldGroups.of(whole(areas), areas)));
            }
            return new Shown(months);
        } catch (DateTimeException noMonth) {
            return new Unreadable(HELP);
        }
    }

    private List<Group> counted(YearMonth month, YearMonth now) {
        return kept.get(month).orElseGet(() -> {
            List<Group> areas = count.byArea(month);
            Instant until = clock.instant().plus(month.equals(now) ? CURRENT_KEPT : PAST_KEPT);
            kept.put(month, areas, until);
            return areas;
        });
    }

    /** Everybody is in one area. */
    private static Group whole(Collection<Group> areas) {
        Map<Mechanism, Integer> mechanisms = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> mechanisms.put(mechanism, sum(areas, area -> area.by(mechanism))));
        return new Group("", sum(areas, Group::size), sum(areas, Group::people), mechanisms);
    }

    private static int sum(Collection<Group> areas, ToIntFunction<Group> number) {
        return areas.stream().mapToInt(number).sum();
    }
}
