package laurel.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import laurel.catalogue.Badge;
import laurel.period.Closing;
import laurel.period.Period;
import laurel.progress.Engine;

/** Which periods have closed, and which badges are then decided about or given to teams. */
final class DuePeriods {
    /** The longest period, and as long as it is looked at afterwards. */
    private static final int MONTHS_BACK = 16;

    private final Engine engine;

    DuePeriods(Engine engine) {
        this.engine = engine;
    }

    /** The periods that are looked at on a day and have such a badge, those that closed first before others. */
    List<Period> on(LocalDate day) {
        Set<Period> periods = new LinkedHashSet<>();
        for (int back = MONTHS_BACK; back > 0; back--) {
            YearMonth month = YearMonth.from(day).minusMonths(back);
            periods.add(new Period.Month(month));
            periods.add(Period.quarterOf(month));
            periods.add(Period.halfOf(month));
            periods.add(Period.registrationYearOf(month));
        }
        return periods.stream()
                .filter(period -> Closing.isLookedAt(period, day))
                .filter(period -> !badges(period).isEmpty())
                .sorted(Comparator.comparing(Closing::lastDay).thenComparing(Period::id))
                .toList();
    }

    /** The badges that are given for a period once it has closed. */
    List<Badge> badges(Period period) {
        Badge.Per per =
                switch (period) {
                    case Period.Month month -> Badge.Per.MONTH;
                    case Period.Quarter quarter -> Badge.Per.QUARTER;
                    case Period.Half half -> Badge.Per.HALF;
                    case Period.RegistrationYear year -> Badge.Per.REGISTRATION_YEAR;
                    case Period.Once once -> Badge.Per.ONCE;
                    case Period.Campaign campaign -> Badge.Per.CAMPAIGN;
                };
        return engine.scheme().yearOf(period).stream()
                .flatMap(year -> engine.catalogueOf(year).badges().stream())
                .filter(badge -> badge.per() == per && (badge.confirmed() || badge.ofTeam()))
                .toList();
    }
}
