package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.mail.Decision.Drop;
import laurel.mail.Decision.HoldUntil;
import laurel.mail.Decision.SendNow;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailGateTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AwardId AWARD = new AwardId(new PersonId("p1"), "first-steps", "once");
    private static final String MONDAY_TEN = "2026-11-23T10:00";

    private final MailGate gate = new MailGate(new WorkingHours(LONDON, BankHolidays.shipped()));

    @ParameterizedTest(name = "{0} → {1} ({2})")
    @CsvSource({
        "2026-11-23T08:00:00, now, the stroke of eight",
        "2026-11-23T07:59:59, 2026-11-23T08:00, a second before it",
        "2026-11-23T17:59:59, now, a second before six",
        "2026-11-23T18:00:00, 2026-11-24T08:00, the stroke of six",
        "2026-11-23T20:00:00, 2026-11-24T08:00, the evening",
        "2026-11-24T00:00:00, 2026-11-24T08:00, midnight",
        "2026-11-27T18:00:00, 2026-11-30T08:00, Friday evening",
        "2026-11-28T11:00:00, 2026-11-30T08:00, Saturday",
        "2026-11-29T23:59:59, 2026-11-30T08:00, Sunday night",
        "2026-04-02T18:30:00, 2026-04-07T08:00, before Easter",
        "2026-04-03T10:00:00, 2026-04-07T08:00, Good Friday",
        "2026-12-24T18:00:00, 2026-12-29T08:00, Christmas with Boxing Day on a Saturday",
        "2026-12-28T10:00:00, 2026-12-29T08:00, the substitute day",
        "2027-12-24T18:00:00, 2027-12-29T08:00, Christmas with both on a weekend",
        "2028-01-03T09:00:00, 2028-01-04T08:00, New Year's substitute day",
        "2026-05-04T12:00:00, 2026-05-05T08:00, Early May",
        "2026-03-27T19:00:00, 2026-03-30T08:00, over the beginning of summer time",
        "2026-03-30T07:30:00, 2026-03-30T08:00, half past seven of summer time",
        "2026-10-23T19:00:00, 2026-10-26T08:00, over the end of summer time",
        "2026-10-26T07:30:00, 2026-10-26T08:00, half past seven of winter time",
        "2026-07-01T17:30:00, now, a summer afternoon"
    })
    void peopleAreWrittenToInWorkingHoursOfWorkingDays(LocalDateTime at, String expected, String when) {
        Instant now = at.atZone(LONDON).toInstant();
        Decision decision = decide(now, now, now, person(null, null, "sam@council.example"), false);
        assertThat(decision)
                .as(when)
                .isEqualTo(
                        expected.equals("now") ? new SendNow() : new HoldUntil(london(expected), Reason.OUT_OF_HOURS));
    }

    @Test
    void eightInTheMorningIsAnotherInstantInSummer() {
        assertThat(london("2026-03-30T08:00")).isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(decide(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo(new HoldUntil(Instant.parse("2026-03-30T07:00:00Z"), Reason.OUT_OF_HOURS));
        assertThat(decide(Instant.parse("2026-10-24T12:00:00Z")))
                .isEqualTo(new HoldUntil(Instant.parse("2026-10-26T08:00:00Z"), Reason.OUT_OF_HOURS));
    }

    @ParameterizedTest(name = "earned {0}, found {1} → {2}")
    @CsvSource({
        "2026-11-16T10:00:00, 2026-11-23T10:00:00, SEND",
        "2026-11-16T09:59:59, 2026-11-23T10:00:00, PAST",
        "2013-11-23T10:00:00, 2026-11-23T10:00:00, PAST",
        "2026-11-12T10:00:00, 2026-11-13T10:00:00, SEND"
    })
    void anAwardThatWasFoundOverSevenDaysAfterItWasEarnedIsHistory(
            LocalDateTime earned, LocalDateTime found, String expected) {
        Decision decision = decide(
                london(MONDAY_TEN),
                earned.atZone(LONDON).toInstant(),
                found.atZone(LONDON).toInstant(),
                person(null, null, "sam@council.example"),
                false);
        assertThat(decision).isEqualTo(expected.equals("PAST") ? new Drop(Reason.PAST) : new SendNow());
    }

    @Test
    void nobodyIsWrittenToBeforeTheOrganisationIsLive() {
        Instant now = london(MONDAY_TEN);
        Circumstances baseline = new Circumstances(
                now,
                false,
                new AnnouncedAward(AWARD, now),
                Optional.of(new StandingAward(AWARD, now, "resource.viewed")),
                person(null, null, "sam@council.example"),
                false);
        assertThat(gate.decide(baseline)).isEqualTo(new Drop(Reason.BASELINE));
    }

    @Test
    void anAwardThatNoLongerStandsIsNotMentioned() {
        Instant now = london(MONDAY_TEN);
        Circumstances withdrawn = new Circumstances(
                now,
                true,
                new AnnouncedAward(AWARD, now),
                Optional.empty(),
                person(null, null, "sam@council.example"),
                false);
        assertThat(gate.decide(withdrawn)).isEqualTo(new Drop(Reason.WITHDRAWN));
    }

    @Test
    void whoIsUnknownIsLookedForAgainForAnHour() {
        Instant found = london(MONDAY_TEN);
        assertThat(decide(found.plusSeconds(3599), found, found, Optional.empty(), false))
                .isEqualTo(new HoldUntil(found.plusSeconds(3599 + 600), Reason.UNKNOWN_PERSON));
        assertThat(decide(found.plusSeconds(3600), found, found, Optional.empty(), false))
                .isEqualTo(new Drop(Reason.UNKNOWN_PERSON));
    }

    @Test
    void whoHasLeftOrHasNoAddressIsNotWrittenTo() {
        assertThat(decide(person("2026-11-22", null, "sam@council.example"))).isEqualTo(new Drop(Reason.LEFT));
        assertThat(decide(person("2026-11-23", null, "sam@council.example"))).isEqualTo(new SendNow());
        assertThat(decide(person(null, null, null))).isEqualTo(new Drop(Reason.NO_ADDRESS));
        assertThat(decide(person(null, null, "sam@council.example\r\nBcc: all@council.example")))
                .isEqualTo(new Drop(Reason.NO_ADDRESS));
    }

    @Test
    void whoIsAwayIsWrittenToOnTheFirstWorkingMorningAfterTheirLastDayAway() {
        assertThat(decide(person(null, "2026-11-28", "sam@council.example")))
                .isEqualTo(new HoldUntil(london("2026-11-30T08:00"), Reason.AWAY));
        assertThat(decide(person(null, "2026-11-23", "sam@council.example")))
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.AWAY));
        assertThat(decide(person(null, "2026-11-22", "sam@council.example"))).isEqualTo(new SendNow());
    }

    @Test
    void whoHasHadTheEMailOfTheDayWaitsForTheNextWorkingMorning() {
        Instant friday = london("2026-11-27T15:00");
        assertThat(decide(friday, friday, friday, person(null, null, "sam@council.example"), true))
                .isEqualTo(new HoldUntil(london("2026-11-30T08:00"), Reason.ALREADY_WRITTEN));
    }

    private Decision decide(Optional<Person> person) {
        Instant now = london(MONDAY_TEN);
        return decide(now, now, now, person, false);
    }

    private Decision decide(Instant now) {
        return decide(now, now, now, person(null, null, "sam@council.example"), false);
    }

    private Decision decide(Instant now, Instant earned, Instant found, Optional<Person> person, boolean writtenToday) {
        return gate.decide(new Circumstances(
                now,
                true,
                new AnnouncedAward(AWARD, found),
                Optional.of(new StandingAward(AWARD, earned, "resource.viewed")),
                person,
                writtenToday));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static Optional<Person> person(
            @Nullable String leftOn, @Nullable String awayUntil, @Nullable String email) {
        return Optional.of(new Person(
                AWARD.person(),
                "Sam",
                email,
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "children",
                Role.STAFF,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                leftOn == null ? null : LocalDate.parse(leftOn),
                null,
                awayUntil == null ? null : LocalDate.parse(awayUntil),
                1));
    }
}
