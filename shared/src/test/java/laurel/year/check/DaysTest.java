package laurel.year.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {
    private final Days days = new Days();

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easterIsWhenTheChurchKeepsIt(int year, LocalDate easter) {
        assertThat(Days.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
                "2027-01-01", "2027-12-27", "2027-12-28", "2028-01-03", "2022-12-27", "2022-12-26", "2023-01-02"
            })
    void nobodyWorksOnABankHolidayOrItsSubstitute(LocalDate day) {
        assertThat(days.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-04-07", "2026-12-24", "2026-12-29", "2026-12-31", "2027-01-04"})
    void theDaysAroundAreWorkedOn(LocalDate day) {
        assertThat(days.isWorking(day)).isTrue();
    }

    @Test
    void hoursAreThoseOfTheClockOnTheWall() {
        assertThat(days.isOpen(Instant.parse("2026-03-27T07:30:00Z"))).isFalse();
        assertThat(days.isOpen(Instant.parse("2026-03-30T07:30:00Z"))).isTrue();
        assertThat(days.isOpen(Instant.parse("2026-10-26T07:30:00Z"))).isFalse();
        assertThat(days.isOpen(Instant.parse("2026-10-26T17:59:59Z"))).isTrue();
        assertThat(days.isOpen(Instant.parse("2026-10-26T18:00:00Z"))).isFalse();
    }
}
