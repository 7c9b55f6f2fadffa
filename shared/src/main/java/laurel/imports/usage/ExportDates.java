package laurel.imports.usage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and months as exports write them: 23/11/2026, 23.11.26, 2026-11-23T09:30, 23 November 2026, Nov 23, 2026,
 * Nov-26, 11/2026, 2026-11, or the number by which a spreadsheet counts days.
 */
final class ExportDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String TIME = "(?:[ T,]+\\d{1,2}[:.]\\d{2}.*)?";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})" + TIME);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})"
                    + TIME.toLowerCase(Locale.ROOT));
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:[a-z]{3,9},? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME.toLowerCase(Locale.ROOT));
    private static final Pattern MONTH_WORD = Pattern.compile("([a-z]{3,9})\\.?[ /-](\\d{4}|\\d{2})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[/-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[/-](\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final boolean monthFirst;

    ExportDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The day or month that a cell names, or nothing if it names none. */
    Optional<Span> read(String cell) {
        String text = Text.line(cell, 60).toLowerCase(Locale.ROOT);
        try {
            return parse(text)
                    .filter(span -> !span.from().isBefore(FIRST) && span.to().isBefore(LAST));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the numbers of a date tell that the month stands first: 11/23/2026. */
    static Optional<Boolean> monthFirst(String cell) {
        Matcher numbers = NUMBERS.matcher(Text.line(cell, 60));
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(numbers.group(1));
        int two = Integer.parseInt(numbers.group(2));
        return one > 12 == two > 12 ? Optional.empty() : Optional.of(two > 12);
    }

    private Optional<Span> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int one = number(numbers, 1);
            int two = number(numbers, 2);
            return day(year(numbers.group(3)), monthFirst ? one : two, monthFirst ? two : one);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.toUpperCase(Locale.ROOT));
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return day(year(dayMonth.group(3)), month(dayMonth.group(2)), number(dayMonth, 1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return day(number(monthDay, 3), month(monthDay.group(1)), number(monthDay, 2));
        }
        return month(text, MONTH_WORD, MONTH_NUMBER, YEAR_MONTH).or(() -> serial(text));
    }

    private static Optional<Span> month(String text, Pattern word, Pattern number, Pattern yearFirst) {
        Matcher words = word.matcher(text);
        if (words.matches()) {
            return whole(year(words.group(2)), month(words.group(1)));
        }
        Matcher numbers = number.matcher(text);
        if (numbers.matches()) {
            return whole(number(numbers, 2), number(numbers, 1));
        }
        Matcher years = yearFirst.matcher(text);
        return years.matches() ? whole(number(years, 1), number(years, 2)) : Optional.empty();
    }

    private static Optional<Span> serial(String text) {
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? Optional.of(Span.of(SPREADSHEET.plusDays(number(serial, 1)))) : Optional.empty();
    }

    private static Optional<Span> day(int year, int month, int day) {
        return Optional.of(Span.of(LocalDate.of(year, month, day)));
    }

    private static Optional<Span> whole(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(new Span(whole.atDay(1), whole.atEndOfMonth()));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return year < 100 ? 2000 + year : year;
    }

    /** 0, which is no month, if the word is none. */
    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
