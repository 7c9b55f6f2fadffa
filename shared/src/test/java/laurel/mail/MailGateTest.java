package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.mail.Correspondence.Entry;
import laurel.mail.Correspondence.Fate;
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
    private static final PersonId SAM = new PersonId("p1");
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
        Decision decision = award().at(now).decide();
        assertThat(decision)
                .as(when)
                .isEqualTo(
                        expected.equals("now") ? new SendNow() : new HoldUntil(london(expected), Reason.OUT_OF_HOURS));
    }

    @Test
    void eightInTheMorningIsAnotherInstantInSummer() {
        assertThat(london("2026-03-30T08:00")).isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(award().at(Instant.parse("2026-03-28T12:00:00Z")).decide())
                .isEqualTo(new HoldUntil(Instant.parse("2026-03-30T07:00:00Z"), Reason.OUT_OF_HOURS));
        assertThat(award().at(Instant.parse("2026-10-24T12:00:00Z")).decide())
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
        Decision decision =
                award().happened(earned.toString()).found(found.toString()).decide();
        assertThat(decision).isEqualTo(expected.equals("PAST") ? new Drop(Reason.PAST) : new SendNow());
    }

    @Test
    void nobodyIsWrittenToBeforeTheOrganisationIsLive() {
        assertThat(award().inBaseline().decide()).isEqualTo(new Drop(Reason.BASELINE));
    }

    @Test
    void whatIsNoLongerTrueIsNotMentioned() {
        assertThat(award().withdrawn().decide()).isEqualTo(new Drop(Reason.WITHDRAWN));
    }

    @Test
    void whoIsUnknownIsLookedForAgainForAnHour() {
        Instant found = london(MONDAY_TEN);
        assertThat(award().unknown().at(found.plusSeconds(3599)).decide())
                .isEqualTo(new HoldUntil(found.plusSeconds(3599 + 600), Reason.UNKNOWN_PERSON));
        assertThat(award().unknown().at(found.plusSeconds(3600)).decide()).isEqualTo(new Drop(Reason.UNKNOWN_PERSON));
    }

    @Test
    void thanksThatAreNotRecordedYetAreLookedForAgainForAnHour() {
        Instant found = london(MONDAY_TEN);
        assertThat(of(Kind.THANKS).withdrawn().at(found.plusSeconds(3599)).decide())
                .isEqualTo(new HoldUntil(found.plusSeconds(3599 + 600), Reason.NOT_YET));
        assertThat(of(Kind.THANKS).withdrawn().at(found.plusSeconds(3600)).decide())
                .isEqualTo(new Drop(Reason.WITHDRAWN));
    }

    @Test
    void whoHasLeftOrHasNoAddressIsNotWrittenTo() {
        assertThat(award().left("2026-11-22").decide()).isEqualTo(new Drop(Reason.LEFT));
        assertThat(award().left("2026-11-23").decide()).isEqualTo(new SendNow());
        assertThat(award().email(null).decide()).isEqualTo(new Drop(Reason.NO_ADDRESS));
        assertThat(award().email("sam@council.example\r\nBcc: all@council.example")
                        .decide())
                .isEqualTo(new Drop(Reason.NO_ADDRESS));
    }

    @Test
    void anAddressThatBouncedIsNotWrittenTo() {
        assertThat(award().suppressed().decide()).isEqualTo(new Drop(Reason.SUPPRESSED));
        assertThat(of(Kind.CORRECTION).suppressed().decide()).isEqualTo(new Drop(Reason.SUPPRESSED));
    }

    @Test
    void whatSomebodyDoesNotWantIsNotSent() {
        assertThat(award().stopped(Kind.BADGE).decide()).isEqualTo(new Drop(Reason.NOT_WANTED));
        assertThat(award().stopped(Kind.FEEDBACK).decide()).isEqualTo(new SendNow());
    }

    @Test
    void theAnswerToWhatSomebodyDidCanNotBeStopped() {
        assertThat(of(Kind.CORRECTION).stopped(Kind.values()).decide()).isEqualTo(new SendNow());
    }

    @Test
    void whoIsAwayIsWrittenToOnTheFirstWorkingMorningAfterTheirLastDayAway() {
        assertThat(award().away("2026-11-28").decide())
                .isEqualTo(new HoldUntil(london("2026-11-30T08:00"), Reason.AWAY));
        assertThat(award().away("2026-11-23").decide())
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.AWAY));
        assertThat(award().away("2026-11-22").decide()).isEqualTo(new SendNow());
    }

    @Test
    void ofWhatTheFileAndThePersonSayOfBeingAwayTheLaterDayCounts() {
        HoldUntil untilWednesday = new HoldUntil(london("2026-11-25T08:00"), Reason.AWAY);
        assertThat(award().awayAsTheySay("2026-11-24").decide()).isEqualTo(untilWednesday);
        assertThat(award().away("2026-11-23").awayAsTheySay("2026-11-24").decide())
                .isEqualTo(untilWednesday);
        assertThat(award().away("2026-11-24").awayAsTheySay("2026-11-23").decide())
                .isEqualTo(untilWednesday);
    }

    @Test
    void whoHasBeenThankedTodayWaitsForTheNextWorkingMorning() {
        assertThat(award().at(london("2026-11-27T15:00"))
                        .had(Kind.BADGE, "2026-11-27T09:00")
                        .decide())
                .isEqualTo(new HoldUntil(london("2026-11-30T08:00"), Reason.ALREADY_WRITTEN));
        assertThat(award().had(Kind.THANKS, "2026-11-23T08:00").decide())
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.ALREADY_WRITTEN));
        assertThat(award().had(Kind.BADGE, "2026-11-22T23:59:59").decide()).isEqualTo(new SendNow());
    }

    @Test
    void anotherKindOfTheSameDayDoesNotKeepThanksBack() {
        assertThat(award().had(Kind.FEEDBACK, "2026-11-23T08:00").decide()).isEqualTo(new SendNow());
    }

    @Test
    void inAnySevenDaysThereAreTwoEMailsAtMost() {
        assertThat(award().had(Kind.FEEDBACK, "2026-11-17T08:00")
                        .had(Kind.DIGEST, "2026-11-20T08:00")
                        .decide())
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.TWO_A_WEEK));
        assertThat(award().had(Kind.FEEDBACK, "2026-11-16T18:00")
                        .had(Kind.DIGEST, "2026-11-20T08:00")
                        .decide())
                .isEqualTo(new SendNow());
        assertThat(of(Kind.DIGEST)
                        .had(Kind.BADGE, "2026-11-19T08:00")
                        .had(Kind.BADGE, "2026-11-20T08:00")
                        .decide())
                .as("held over the weekend after the day on which it is time")
                .isEqualTo(new HoldUntil(london("2026-11-26T08:00"), Reason.TWO_A_WEEK));
    }

    @Test
    void whatSesDidNotTakeDoesNotCount() {
        assertThat(award().had(Kind.BADGE, "2026-11-23T08:00", Fate.RETURNED)
                        .had(Kind.BADGE, "2026-11-23T08:05", Fate.REFUSED)
                        .decide())
                .isEqualTo(new SendNow());
        assertThat(award().had(Kind.BADGE, "2026-11-23T08:00", Fate.OPEN).decide())
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.ALREADY_WRITTEN));
    }

    @Test
    void answersNeitherWaitNorCount() {
        assertThat(of(Kind.CORRECTION)
                        .had(Kind.BADGE, "2026-11-20T08:00")
                        .had(Kind.BADGE, "2026-11-23T08:00")
                        .decide())
                .isEqualTo(new SendNow());
        assertThat(award().had(Kind.CORRECTION, "2026-11-20T08:00")
                        .had(Kind.CORRECTION, "2026-11-23T08:00")
                        .decide())
                .isEqualTo(new SendNow());
    }

    @Test
    void feedbackComesInEverySecondWeekAtMost() {
        assertThat(of(Kind.FEEDBACK).had(Kind.FEEDBACK, "2026-11-10T17:00").decide())
                .isEqualTo(new HoldUntil(london("2026-11-24T08:00"), Reason.FORTNIGHT));
        assertThat(of(Kind.FEEDBACK).had(Kind.FEEDBACK, "2026-11-09T17:00").decide())
                .isEqualTo(new SendNow());
        assertThat(of(Kind.NUDGE).had(Kind.FEEDBACK, "2026-11-20T17:00").decide())
                .isEqualTo(new HoldUntil(london("2026-12-04T08:00"), Reason.FORTNIGHT));
    }

    @Test
    void remindersAboutRenewingHaveTheirOwnDates() {
        assertThat(of(Kind.CPD_REMINDER).had(Kind.FEEDBACK, "2026-11-20T17:00").decide())
                .isEqualTo(new SendNow());
        assertThat(of(Kind.FEEDBACK).had(Kind.CPD_REMINDER, "2026-11-20T17:00").decide())
                .isEqualTo(new SendNow());
    }

    @Test
    void whoHasJustJoinedIsNotToldWhatTheyMightDo() {
        assertThat(of(Kind.NUDGE).joined("2026-09-25").decide()).isEqualTo(new Drop(Reason.JOINED_RECENTLY));
        assertThat(of(Kind.FEEDBACK).joined("2026-09-25").decide()).isEqualTo(new Drop(Reason.JOINED_RECENTLY));
        assertThat(of(Kind.NUDGE).joined("2026-09-24").decide()).isEqualTo(new SendNow());
        assertThat(award().joined("2026-11-20").decide()).isEqualTo(new SendNow());
    }

    @Test
    void whatHadATimeIsNotSentAfterIt() {
        assertThat(of(Kind.CAMPAIGN_TOPIC).until("2026-11-23T10:00").decide()).isEqualTo(new SendNow());
        assertThat(of(Kind.CAMPAIGN_TOPIC).until("2026-11-23T09:59:59").decide())
                .isEqualTo(new Drop(Reason.TOO_LATE));
    }

    @Test
    void ofSeveralReasonsToWaitTheLongestRuleDecidesAndTheHourComesLast() {
        assertThat(of(Kind.FEEDBACK)
                        .at(london("2026-11-23T20:00"))
                        .had(Kind.FEEDBACK, "2026-11-18T08:00")
                        .had(Kind.BADGE, "2026-11-23T08:00")
                        .decide())
                .isEqualTo(new HoldUntil(london("2026-12-02T08:00"), Reason.FORTNIGHT));
    }

    private Case award() {
        return of(Kind.BADGE);
    }

    private Case of(Kind kind) {
        return new Case(gate, kind, london(MONDAY_TEN));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    /** A message to somebody whom nothing keeps it from, unless the test says so. */
    private static final class Case {
        private final MailGate gate;
        private final MessageId id;
        private final List<Entry> had = new ArrayList<>();
        private final Set<Kind> stopped = new HashSet<>();
        private Instant now;
        private Instant found;
        private Instant happened;
        private boolean live = true;
        private boolean known = true;
        private boolean stands = true;
        private boolean suppressed;
        private @Nullable String email = "sam@council.example";
        private @Nullable LocalDate left;
        private @Nullable LocalDate joined;
        private @Nullable LocalDate away;
        private @Nullable LocalDate awayAsTheySay;
        private @Nullable Instant until;

        Case(MailGate gate, Kind kind, Instant now) {
            this.gate = gate;
            this.id = new MessageId(SAM, kind, "first-steps|once");
            this.now = now;
            this.found = now;
            this.happened = now;
        }

        Case at(Instant other) {
            now = other;
            return this;
        }

        Case found(String local) {
            found = london(local);
            return this;
        }

        Case happened(String local) {
            happened = london(local);
            return this;
        }

        Case inBaseline() {
            live = false;
            return this;
        }

        Case unknown() {
            known = false;
            return this;
        }

        Case withdrawn() {
            stands = false;
            return this;
        }

        Case suppressed() {
            suppressed = true;
            return this;
        }

        Case email(@Nullable String other) {
            email = other;
            return this;
        }

        Case left(String day) {
            left = LocalDate.parse(day);
            return this;
        }

        Case joined(String day) {
            joined = LocalDate.parse(day);
            return this;
        }

        Case away(String last) {
            away = LocalDate.parse(last);
            return this;
        }

        Case awayAsTheySay(String last) {
            awayAsTheySay = LocalDate.parse(last);
            return this;
        }

        Case until(String local) {
            until = london(local);
            return this;
        }

        Case stopped(Kind... kinds) {
            stopped.addAll(List.of(kinds));
            return this;
        }

        Case had(Kind kind, String local) {
            return had(kind, local, Fate.LEFT);
        }

        Case had(Kind kind, String local, Fate fate) {
            had.add(new Entry(local, kind, london(local), fate, List.of()));
            return this;
        }

        Decision decide() {
            Situation situation = new Situation(
                    live,
                    known ? Optional.of(person()) : Optional.empty(),
                    new Wishes.Choices(stopped, awayAsTheySay),
                    suppressed,
                    new Correspondence(SAM, had.size(), had));
            Optional<Material<String>> material = stands
                    ? Optional.of(new Material<>(id, "something", happened, Optional.ofNullable(until)))
                    : Optional.empty();
            Message message = new Message(id, found, Message.State.HELD, found, "new", null, null);
            return gate.decide(new Circumstances(now, situation, message, material));
        }

        private Person person() {
            return new Person(
                    SAM,
                    "Sam",
                    email,
                    List.of(new Membership(LocalDate.EPOCH, "team-00")),
                    "children",
                    Role.STAFF,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    joined,
                    left,
                    null,
                    away,
                    1);
        }
    }
}
