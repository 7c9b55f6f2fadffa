package laurel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months, quarters and years are those of Europe/London, whatever zone a source's clock is in. */
class WindowsTest {
    private static final Engine ENGINE = new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London"));

    @ParameterizedTest
    @CsvSource({
        // 31 March 2024 has 23 hours and 27 October 25: three sessions on one day are one too many.
        "2024-03-31T00:00:00Z 2024-03-31T12:00:00Z 2024-03-31T22:59:59.999Z, 10",
        "2024-03-31T00:00:00Z 2024-03-31T12:00:00Z 2024-03-31T23:00:00Z, 15",
        "2024-03-30T23:59:59.999Z 2024-03-31T00:00:00Z 2024-03-31T22:59:59.999Z, 15",
        "2024-10-26T23:00:00Z 2024-10-27T00:30:00Z 2024-10-27T23:59:59.999Z, 10",
        "2024-10-26T22:59:59.999Z 2024-10-26T23:00:00Z 2024-10-27T23:59:59.999Z, 15",
        "2024-10-26T23:00:00Z 2024-10-27T23:59:59.999Z 2024-10-28T00:00:00Z, 15",
        // The hour that comes twice belongs to one day, as the hour does that never comes.
        "2024-10-27T01:30:00+01:00 2024-10-27T01:30:00+00:00 2024-10-27T02:00:00+00:00, 10",
        "2024-03-31T00:59:59Z 2024-03-31T02:00:00+01:00 2024-03-31T03:00:00+01:00, 10",
        // 29 February is a day of its own.
        "2024-02-28T23:59:59.999Z 2024-02-29T00:00:00Z 2024-02-29T23:59:59.999Z, 15",
        "2024-02-29T00:00:00Z 2024-02-29T12:00:00Z 2024-02-29T23:59:59.999Z, 10",
        // A clock in another zone: one day in London, two or three where the clock is.
        "2024-01-15T13:00:00+13:00 2024-01-15T12:00:00Z 2024-01-15T11:00:00-12:00, 10",
    })
    void twoSessionsADayEarnPoints(String moments, int points) {
        assertThat(points("session.attended", moments)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31T22:59:59.999Z 2024-05-31T23:00:00Z, 6",
        "2024-05-31T23:00:00Z 2024-06-30T22:59:59.999Z, 3",
        "2024-02-01T00:00:00Z 2024-02-29T23:59:59.999Z, 3",
        "2024-02-29T23:59:59.999Z 2024-03-01T00:00:00Z, 6",
        "2024-10-31T23:59:59.999Z 2024-11-01T00:00:00Z, 6",
    })
    void oneNetworkAMonthEarnsPoints(String moments, int points) {
        assertThat(points("network.joined", moments)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T00:00:00Z 2024-01-15T12:00:00Z 2024-02-29T23:59:59.999Z, 20",
        "2024-02-29T23:59:59.999Z 2024-03-01T00:00:00Z, 40",
        "2024-03-01T00:00:00Z 2024-05-31T22:59:59.999Z, 20",
        "2024-05-31T22:59:59.999Z 2024-05-31T23:00:00Z, 40",
        "2024-08-31T22:59:59.999Z 2024-08-31T23:00:00Z, 40",
        "2024-09-01T12:00:00Z 2024-10-01T12:00:00Z 2024-11-30T23:59:59.999Z, 20",
        "2023-12-01T00:00:00Z 2024-03-01T00:00:00Z 2024-06-01T12:00:00Z 2024-09-01T12:00:00Z, 80",
    })
    void oneChangeOfPracticeAQuarterEarnsPoints(String moments, int points) {
        assertThat(points("practice.changed", moments)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30T23:59:59.999Z, 2024, 2024-11, 2024-Q4",
        "2024-12-01T00:00:00Z, 2025, 2024-12, 2025-Q1",
        "2024-12-01T00:59:59+01:00, 2024, 2024-11, 2024-Q4",
        "2024-02-29T23:59:59Z, 2024, 2024-02, 2024-Q1",
        "2024-06-30T23:30:00Z, 2024, 2024-07, 2024-Q3",
        "2024-03-31T23:30:00Z, 2024, 2024-04, 2024-Q2",
    })
    void anActionBelongsToOneMonthQuarterAndYear(String moment, int year, YearMonth month, String quarter) {
        Instant at = OffsetDateTime.parse(moment).toInstant();

        assertThat(ENGINE.year(at).year()).isEqualTo(year);
        assertThat(YearMonth.from(ENGINE.day(at))).isEqualTo(month);
        assertThat(Period.quarterOf(month).id()).isEqualTo(quarter);
        assertThat(at)
                .isBetween(
                        ENGINE.start(ENGINE.year(at)),
                        ENGINE.end(ENGINE.year(at)).minusMillis(1));
    }

    private static int points(String type, String moments) {
        List<Action> actions = Stream.of(moments.split(" "))
                .map(moment -> OffsetDateTime.parse(moment).toInstant())
                .map(at -> Histories.action(new Random(at.toEpochMilli()), (int) at.getEpochSecond(), type, at))
                .toList();
        Map<YearMonth, MonthProgress> months = new HashMap<>();
        Period.RegistrationYear year = new Period.RegistrationYear(2024);
        year.months().forEach(month -> months.put(month, MonthProgress.empty(month)));
        PersonYear progress = new PersonYear(ENGINE.empty(year, List.of()), months);
        for (Action action : actions.reversed()) {
            progress = ENGINE.add(progress, action, Set.of()).after();
        }
        return progress.year().points().total();
    }
}
