package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BankHolidaysTest {
    private final BankHolidays shipped = BankHolidays.shipped();

    static IntStream years() {
        return IntStream.rangeClosed(2024, 2028);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theFileSaysWhatTheRulesOfEnglandAndWalesSay(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(Stream.iterate(first, day -> day.getYear() == year, day -> day.plusDays(1))
                        .filter(shipped::isHoliday))
                .containsExactlyElementsOf(byTheRules(year));
    }

    @Test
    void aYearThatTheFileDoesNotHaveIsAnOrdinaryOne() {
        assertThat(shipped.isHoliday(LocalDate.of(2035, 12, 25))).isFalse();
    }

    private static TreeSet<LocalDate> byTheRules(int year) {
        LocalDate easter = easter(year);
        TreeSet<LocalDate> days = new TreeSet<>(List.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        for (LocalDate fixed :
                List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            LocalDate day = fixed;
            while (day.getDayOfWeek().getValue() > 5 || days.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
        return days;
    }

    /** The anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
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
