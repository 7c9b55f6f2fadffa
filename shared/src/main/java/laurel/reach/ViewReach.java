package laurel.reach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import laurel.board.PeriodChoice;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Shows a link officer how many people are reached, by team and by mechanism, before the organisation is live too. */
public final class ViewReach {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 20;

    private final CountReach count;
    private final Clock clock;
    private final Map<Period, Shown> last = new ConcurrentHashMap<>();

    /** Takes a clock in the organisation's time zone. */
    public ViewReach(CountReach count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** The organisation and its teams, as they were at a moment of the last minute. That nobody is there yet is not kept: the first file is about to come. */
    public record Shown(Period period, Instant asOf, ToldGroups teams) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The reach in a period as an address names it, or in the current quarter. */
    public Result view(Viewer viewer, Access access, @Nullable String period) {
        if (access.mayViewReach(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period> read = PeriodChoice.read(period == null ? "quarter" : period, YearMonth.now(clock));
        return read.<Result>map(this::of).orElseGet(() -> new Unreadable(PeriodChoice.HELP));
    }

    private Shown of(Period period) {
        Instant now = clock.instant();
        Shown known = last.get(period);
        if (known != null && now.isBefore(known.asOf().plus(KEPT))) {
            return known;
        }
        CountReach.Counted counted = count.byTeam(period);
        Shown shown = new Shown(period, now, ToldGroups.of(counted.whole(), counted.parts()));
        if (last.size() >= MOST_KEPT) {
            last.clear();
        }
        if (shown.teams().whole().size() > 0) {
            last.put(period, shown);
        }
        return shown;
    }
}
