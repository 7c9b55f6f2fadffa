package laurel.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;
import laurel.catalogue.Spread;
import laurel.people.Away;
import laurel.period.Closing;
import laurel.period.Period;

/** Lowers the weeks that a badge asks for in proportion to the days on which somebody was there. */
public final class AwayTime {
    private AwayTime() {}

    /**
     * Over how many weeks a badge is asked of somebody, rounded down in their favour; 0 for as many as the catalogue says,
     * because they were never away or it asks for none.
     */
    public static int weeks(Badge badge, Period period, List<Away> away) {
        LocalDate first = Closing.firstDay(period);
        LocalDate last = Closing.lastDay(period);
        long gone = Away.days(away, first, last);
        int asked = asked(badge);
        if (gone == 0 || asked == 0) {
            return 0;
        }
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        return (int) Math.max(1, asked * (all - gone) / all);
    }

    /** Over how many weeks a badge is asked of somebody who was always there; 0 if it asks for none. */
    public static int asked(Badge badge) {
        int most = 0;
        for (Criterion criterion : badge.when()) {
            if (criterion instanceof Criterion.ActionsAtLeast actions
                    && actions.spread() != null
                    && actions.spread().unit() == Spread.Unit.WEEK) {
                most = Math.max(most, actions.spread().least());
            }
        }
        return most;
    }
}
