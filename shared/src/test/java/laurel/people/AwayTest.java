package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayTest {
    /** What is known before and after a file of 20 November. */
    @ParameterizedTest(name = "{0}, then a file with \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what was known         | away_until | what is known then
                "''                       | -          | ''",
                "''                       | 2026-12-05 | 2026-11-20/2026-12-05",
                "''                       | 2026-11-20 | 2026-11-20/2026-11-20",
                "''                       | 2026-11-10 | ''",
                // extended, shortened, as it was
                "2026-11-01/2026-11-30    | 2026-12-05 | 2026-11-01/2026-12-05",
                "2026-11-01/2026-11-30    | 2026-11-25 | 2026-11-01/2026-11-25",
                "2026-11-01/2026-11-30    | 2026-11-30 | 2026-11-01/2026-11-30",
                // back today
                "2026-11-01/2026-11-30    | -          | 2026-11-01/2026-11-19",
                "2026-11-20/2026-11-30    | -          | ''",
                // back since some days
                "2026-11-01/2026-11-30    | 2026-11-13 | 2026-11-01/2026-11-13",
                "2026-11-01/2026-11-30    | 2026-10-09 | 2026-11-01/2026-11-19",
                // over, said again, and goes on after all
                "2026-11-01/2026-11-10    | 2026-11-10 | 2026-11-01/2026-11-10",
                "2026-11-01/2026-11-10    | -          | 2026-11-01/2026-11-10",
                "2026-11-01/2026-11-19    | 2026-12-05 | 2026-11-01/2026-12-05",
                "2026-11-01/2026-11-19    | -          | 2026-11-01/2026-11-19",
                "2026-11-01/2026-11-10    | 2026-12-05 | 2026-11-01/2026-11-10 2026-11-20/2026-12-05",
            })
    void aPeopleFileTellsWhenSomebodyIsAway(String known, @Nullable String until, String after) {
        LocalDate day = until == null ? null : LocalDate.parse(until);

        assertThat(words(Away.told(stretches(known), day, LocalDate.of(2026, 11, 20))))
                .isEqualTo(after);
    }

    @Test
    void daysAreCountedWithinAPeriodWithItsFirstAndItsLast() {
        List<Away> away = stretches("2026-08-20/2026-09-02 2026-10-01/2026-10-01 2026-11-29/2027-01-31");

        assertThat(Away.days(away, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)))
                .isEqualTo(2 + 1 + 2);
    }

    private static List<Away> stretches(String text) {
        return Arrays.stream(text.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new Away(LocalDate.parse(one.substring(0, 10)), LocalDate.parse(one.substring(11))))
                .toList();
    }

    private static String words(List<Away> stretches) {
        return stretches.stream().map(away -> away.from() + "/" + away.until()).collect(Collectors.joining(" "));
    }
}
