package laurel.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Months and days in plain English, without Java's formatters: the locales that these load lengthen a function's start. */
public final class English {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private English() {}

    /** "November 2026". */
    public static String of(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** "3 November 2026". */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + of(YearMonth.from(day));
    }
}
