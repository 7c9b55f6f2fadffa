package laurel.imports.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDatesTest {
    private final ExportDates dates = new ExportDates(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/2026",
                "23-11-2026",
                "23.11.26",
                "23/11/2026 14:32",
                "2026-11-23",
                "2026-11-23T09:30:00Z",
                "2026/11/23",
                "23 November 2026",
                "23rd Nov 2026",
                "Mon, 23 Nov 2026 09:12",
                "23-Nov-26",
                "November 23, 2026",
                " 23/11/2026\u00a0",
                "46349",
                "46349.4",
            })
    void aDayIsReadHoweverItIsWritten(String cell) {
        assertThat(dates.read(cell)).contains(Span.of(LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 2026", "Nov-26", "nov 2026", "11/2026", "2026-11"})
    void aMonthIsAllOfItsDays(String cell) {
        assertThat(dates.read(cell)).contains(new Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/11/2026", "13/13/2026", "yesterday", "23/11", "1899-01-01", "12", "Foo 2026", "=TODAY()"
            })
    void whatIsNoDateIsNone(String cell) {
        assertThat(dates.read(cell)).isEmpty();
    }

    @Test
    void theMonthStandsFirstWhereTheExportSaysSo() {
        assertThat(new ExportDates(true).read("11/12/2026")).contains(Span.of(LocalDate.of(2026, 11, 12)));
        assertThat(dates.read("11/12/2026")).contains(Span.of(LocalDate.of(2026, 12, 11)));
    }

    @ParameterizedTest
    @CsvSource({"23/11/2026,false", "11/23/2026,true"})
    void someDatesTellWhichStandsFirst(String cell, boolean monthFirst) {
        assertThat(ExportDates.monthFirst(cell)).contains(monthFirst);
        assertThat(ExportDates.monthFirst("11/12/2026")).isEmpty();
    }
}
