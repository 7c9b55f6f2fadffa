package laurel.badges;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import laurel.ledger.Ledger;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.Points;
import org.jspecify.annotations.Nullable;

/** Shows people their points month by month. It reads the months' own items, of which a year has twelve. */
public final class ViewPoints {
    private final Ledger ledger;
    private final Engine engine;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewPoints(Ledger ledger, Engine engine, Clock clock) {
        this.ledger = ledger;
        this.engine = engine;
        this.clock = clock;
    }

    /** A month with its points, and how many actions it saw, credited or not. */
    public record Month(Period.Month month, int actions, Points points) {}

    /** A year's months in order, as far as they have begun. */
    public record Year(Period.RegistrationYear year, List<Month> months) {
        public Year {
            months = List.copyOf(months);
        }

        /** The points of all of them. */
        public Points points() {
            return Points.sum(months.stream().map(Month::points).toList());
        }
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** Theirs. */
    public record Shown(Year year) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** It can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The months of a registration year as an address names it, or of the present one (null). */
    public Result view(Person person, Viewer viewer, Access access, @Nullable String year) {
        if (access.mayViewBadges(viewer, person.id()) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period.RegistrationYear> asked =
                year == null ? Optional.of(engine.year(clock.instant())) : YearWords.read(year);
        return asked.<Result>map(it -> new Shown(year(person, it))).orElseGet(() -> new Unreadable(YearWords.WHICH));
    }

    private Year year(Person person, Period.RegistrationYear year) {
        Map<YearMonth, MonthProgress> there = ledger.months(person.id(), year).stream()
                .collect(Collectors.toMap(MonthProgress::month, Function.identity()));
        YearMonth now = YearMonth.from(engine.day(clock.instant()));
        List<Month> months = new ArrayList<>();
        for (YearMonth month : year.months()) {
            if (!month.isAfter(now)) {
                MonthProgress progress = there.getOrDefault(month, MonthProgress.empty(month));
                months.add(new Month(new Period.Month(month), progress.actions(), progress.points()));
            }
        }
        return new Year(year, months);
    }
}
