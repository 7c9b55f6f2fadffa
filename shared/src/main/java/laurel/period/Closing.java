package laurel.period;

import java.time.LocalDate;

/** When a period of whole months is over for good: some days after its last one, so that late reports are in. */
public final class Closing {
    /** So many whole days after its last day nothing is decided yet about a period. */
    public static final int GRACE_DAYS = 7;

    /** So many months later, when the next quarter has closed, nobody is looked for any more. */
    private static final int LATE_MONTHS = 3;

    private Closing() {}

    /** The first day of a period that covers months. */
    public static LocalDate firstDay(Period period) {
        return period.covers().getFirst().atDay(1);
    }

    /** The last day of a period that covers months. */
    public static LocalDate lastDay(Period period) {
        return period.covers().getLast().atEndOfMonth();
    }

    /** The first day on which the period can be decided about. */
    public static LocalDate decidedFrom(Period period) {
        return lastDay(period).plusDays(GRACE_DAYS + 1L);
    }

    /** Whether it is a day on which those who qualify for something in the period are looked for. */
    public static boolean isLookedAt(Period period, LocalDate day) {
        LocalDate end = period.covers().getLast().plusMonths(LATE_MONTHS).atEndOfMonth();
        return !day.isBefore(decidedFrom(period)) && !day.isAfter(end.plusDays(GRACE_DAYS));
    }
}
