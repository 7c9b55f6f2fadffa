package laurel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import laurel.catalogue.Badge;
import laurel.catalogue.CatalogueReader;
import laurel.people.Away;
import laurel.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayTimeTest {
    private static final Badge SUPER_USER = badge("super-user");

    @ParameterizedTest(name = "away for {0} of 91 days: {1} weeks")
    @CsvSource({"0, 0", "1, 7", "11, 7", "12, 6", "45, 4", "46, 3", "80, 1", "91, 1"})
    void theWeeksAreLoweredInProportionAndRoundedInThePersonsFavour(int days, int weeks) {
        LocalDate first = LocalDate.of(2026, 9, 1);
        List<Away> away = days == 0 ? List.of() : List.of(new Away(first, first.plusDays(days - 1)));

        assertThat(AwayTime.weeks(SUPER_USER, new Period.Quarter(2026, 4), away))
                .isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 2026-08-31", "2026-12-01, 2027-02-28"})
    void daysOfAnotherQuarterLowerNothing(LocalDate from, LocalDate until) {
        assertThat(AwayTime.weeks(SUPER_USER, new Period.Quarter(2026, 4), List.of(new Away(from, until))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"connector", "champions-thanks"})
    void whatAsksForNoWeeksIsNotLowered(String badge) {
        List<Away> away = List.of(new Away(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)));

        assertThat(AwayTime.weeks(badge(badge), new Period.Quarter(2026, 4), away))
                .isZero();
    }

    private static Badge badge(String id) {
        return CatalogueReader.shipped().versions().getFirst().badge(id).orElseThrow();
    }
}
