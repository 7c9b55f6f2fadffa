package laurel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.campaign.Campaign;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Catalogue;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.Criterion;
import laurel.catalogue.Scheme;
import laurel.catalogue.Selection;
import laurel.catalogue.Spread;
import laurel.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weeks, months, quarters and campaigns of badges are those of Europe/London, whatever zone a clock is in. */
class BadgeWindowsTest {
    private static final String TYPE = "discussion.joined";
    private static final Campaign WEEK = new Campaign(
            "week",
            "practice-week",
            "Week of the change to summer time",
            LocalDate.of(2024, 3, 25),
            LocalDate.of(2024, 3, 31),
            List.of(),
            Set.of(),
            2);
    private static final Engine ENGINE = new Engine(
            new Scheme(
                    new Catalogues(List.of(new Catalogue(
                            1,
                            YearMonth.of(2010, 1),
                            CatalogueReader.shipped().versions().getFirst().types(),
                            List.of(
                                    over("days", Badge.Per.MONTH, 2, Spread.Unit.DAY),
                                    over("weeks", Badge.Per.QUARTER, 2, Spread.Unit.WEEK),
                                    over("months", Badge.Per.REGISTRATION_YEAR, 2, Spread.Unit.MONTH),
                                    over("quarters", Badge.Per.REGISTRATION_YEAR, 2, Spread.Unit.QUARTER),
                                    inCampaign("in-time", false),
                                    inCampaign("late", true))))),
                    List.of(WEEK),
                    Map.of()),
            ZoneId.of("Europe/London"));

    private static Badge over(String id, Badge.Per per, int least, Spread.Unit unit) {
        Criterion criterion =
                new Criterion.ActionsAtLeast(least, Selection.of(List.of(TYPE)), null, new Spread(least, unit), false);
        return new Badge(id, id, per, List.of(criterion), id);
    }

    private static Badge inCampaign(String id, boolean late) {
        Criterion criterion = new Criterion.ActionsAtLeast(1, Selection.of(List.of(TYPE)), null, null, late);
        return new Badge(id, id, Badge.Per.CAMPAIGN, "practice-week", false, false, null, List.of(criterion), id);
    }

    @ParameterizedTest
    @CsvSource({
        // The week of 31 March 2024 ends an hour early, that of 27 October an hour late, as UTC has it.
        "2024-03-25T00:00:00Z 2024-03-31T22:59:59.999Z, false",
        "2024-03-31T22:59:59.999Z 2024-03-31T23:00:00Z, true",
        "2024-10-20T23:00:00Z 2024-10-27T23:59:59.999Z, false",
        "2024-10-27T23:59:59.999Z 2024-10-28T00:00:00Z, true",
        "2024-10-27T01:30:00+01:00 2024-10-27T01:30:00+00:00, false",
        // A week lies across the years; of one quarter there is but a part of it.
        "2023-12-30T12:00:00Z 2024-01-01T12:00:00Z, true",
        "2023-12-28T12:00:00Z 2023-12-31T23:59:59Z, false",
        "2023-12-01T00:00:00Z 2023-12-03T23:59:59Z, false",
        "2023-12-03T23:59:59Z 2023-12-04T00:00:00Z, true",
        // Two weeks, of which each quarter has one.
        "2024-02-29T23:59:59Z 2024-03-04T00:00:00Z, false",
        "2024-02-26T00:00:00Z 2024-02-25T23:59:59Z, true",
        // Sunday in London, Monday where the clock is, and the other way round.
        "2024-01-08T01:00:00+13:00 2024-01-07T12:00:00Z, false",
        "2024-01-07T20:00:00-08:00 2024-01-07T12:00:00Z, true",
    })
    void weeksOfAQuarterRunFromMondayToSunday(String moments, boolean held) {
        assertThat(badges(moments).contains("weeks")).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28T23:59:59.999Z 2024-02-29T00:00:00Z, true",
        "2024-02-29T00:00:00Z 2024-02-29T23:59:59.999Z, false",
        "2024-02-29T23:59:59.999Z 2024-03-01T00:00:00Z, false",
        "2024-03-31T00:30:00Z 2024-03-31T22:59:59Z, false",
        "2024-03-30T23:59:59Z 2024-03-31T00:00:00Z, true",
        "2024-06-29T22:59:59Z 2024-06-29T23:00:00Z, true",
    })
    void daysOfAMonthAreDaysWhereTheOrganisationIs(String moments, boolean held) {
        assertThat(badges(moments).contains("days")).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-30T23:59:59Z 2024-12-01T00:00:00Z, false, false",
        "2024-10-31T23:59:59Z 2024-11-01T00:00:00Z, true, false",
        "2024-05-31T22:59:59Z 2024-05-31T23:00:00Z, true, true",
        "2024-02-29T23:59:59Z 2024-03-01T00:00:00Z, true, true",
        "2023-12-01T00:00:00Z 2023-12-31T23:59:59Z, false, false",
        "2023-11-30T23:59:59Z 2023-12-01T00:00:00Z, false, false",
    })
    void monthsAndQuartersAreThoseOfOneRegistrationYear(String moments, boolean months, boolean quarters) {
        assertThat(badges(moments).contains("months")).isEqualTo(months);
        assertThat(badges(moments).contains("quarters")).isEqualTo(quarters);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-24T23:59:59.999Z, false, false",
        "2024-03-25T00:00:00Z, true, true",
        "2024-03-31T22:59:59.999Z, true, true",
        "2024-03-31T23:00:00Z, false, true",
        "2024-04-02T22:59:59.999Z, false, true",
        "2024-04-02T23:00:00Z, false, false",
    })
    void aCampaignEndsAtMidnightAndItsDaysOfGraceAfterIt(String moment, boolean inTime, boolean late) {
        assertThat(badges(moment).contains("in-time")).isEqualTo(inTime);
        assertThat(badges(moment).contains("late")).isEqualTo(late);
    }

    @Test
    void whatIsReportedAYearLateCountsWhereItBelongs() {
        List<Action> inTime = actions("2024-03-26T09:00:00Z 2024-04-10T09:00:00Z 2024-06-10T09:00:00Z");
        List<Action> late = new ArrayList<>(inTime);
        Collections.reverse(late);
        assertThat(added(late).year()).isEqualTo(added(inTime).year());
        assertThat(added(late).year().badges()).contains(badge("in-time", new Period.Campaign("week")));
    }

    private static BadgeFor badge(String id, Period period) {
        return new BadgeFor(id, period);
    }

    /** What is held of the registration years of these moments. */
    private static Set<String> badges(String moments) {
        Map<Period.RegistrationYear, List<Action>> years =
                actions(moments).stream().collect(Collectors.groupingBy(a -> ENGINE.year(a.occurredAt())));
        return years.values().stream()
                .flatMap(ofYear -> added(ofYear).year().badges().stream())
                .map(BadgeFor::badge)
                .collect(Collectors.toSet());
    }

    private static List<Action> actions(String moments) {
        return Stream.of(moments.split(" "))
                .map(moment -> OffsetDateTime.parse(moment).toInstant())
                .map(at -> Histories.action(new Random(1), (int) at.getEpochSecond(), TYPE, at))
                .toList();
    }

    private static PersonYear added(List<Action> actions) {
        Period.RegistrationYear year = ENGINE.year(actions.getFirst().occurredAt());
        Map<YearMonth, MonthProgress> months = new HashMap<>();
        year.months().forEach(month -> months.put(month, MonthProgress.empty(month)));
        PersonYear progress = new PersonYear(ENGINE.empty(year, List.of()), months);
        for (Action action : actions) {
            progress = ENGINE.add(progress, action, Set.of()).after();
        }
        return progress;
    }
}
