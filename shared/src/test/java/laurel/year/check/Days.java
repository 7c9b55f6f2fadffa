package laurel.year.check;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The working days of England and Wales, worked out from the rules of the calendar and not from any list. */
final class Days {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();

    static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    /** From eight to just before six, wall clock. */
    boolean isOpen(Instant at) {
        int minutes = at.atZone(LONDON).getHour() * 60 + at.atZone(LONDON).getMinute();
        return isWorking(day(at)) && minutes >= 8 * 60 && minutes < 18 * 60;
    }

    boolean isWorking(LocalDate day) {
        return !isWeekend(day)
                && !holidays.computeIfAbsent(day.getYear(), Days::holidaysOf).contains(day);
    }

    private static Set<LocalDate> holidaysOf(int year) {
        Set<LocalDate> days = new HashSet<>();
        substituted(days, LocalDate.of(year, Month.JANUARY, 1));
        days.add(easter(year).minusDays(2));
        days.add(easter(year).plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        days.add(christmas);
        days.add(christmas.plusDays(1));
        substituted(days, christmas);
        substituted(days, christmas.plusDays(1));
        return days;
    }

    /** A holiday on a weekend is made good on the next weekday that is none. */
    private static void substituted(Set<LocalDate> days, LocalDate holiday) {
        LocalDate day = holiday;
        while (isWeekend(day) || !day.equals(holiday) && days.contains(day)) {
            day = day.plusDays(1);
        }
        days.add(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Gauss's rule in the form of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
