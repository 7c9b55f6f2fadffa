package laurel.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnglishTest {
    @Test
    void daysAndMonthsAreWrittenAsTheFormatterOfTheUnitedKingdomWritesThem() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
        for (LocalDate each = LocalDate.of(2024, 1, 1); each.getYear() < 2025; each = each.plusDays(1)) {
            assertThat(English.of(each)).isEqualTo(day.format(each));
            assertThat(English.of(YearMonth.from(each))).isEqualTo(month.format(each));
        }
    }
}
