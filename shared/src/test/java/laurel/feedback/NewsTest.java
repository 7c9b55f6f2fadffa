package laurel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.campaign.Stage;
import laurel.campaign.TeamSummary;
import laurel.feedback.Digest.Acted;
import laurel.feedback.Digest.TeamWeek;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.reward.Reward;
import laurel.standard4.Coverage;
import laurel.standard4.MyRenewal;
import laurel.standard4.RenewalRule;
import laurel.standard4.RenewalRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CPD reminders, campaigns and the digest: who is told what, and when nobody is told anything. */
final class NewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Campaign WEEK = new Campaign(
            "week",
            "practice-week",
            "Practice Week",
            MONDAY,
            MONDAY.plusDays(4),
            List.of(new Campaign.Topic(MONDAY, "neglect", "Neglect")),
            Set.of("north"),
            7);

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-10-01", "2026-11-01", "2026-11-15", "2026-11-25"})
    void thereIsACpdReminderOnEachOfItsDays(String day) {
        assertThat(CpdReminder.of(registered("Social Work England"), renewal(null, Set.of()), LocalDate.parse(day)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-31", "2026-09-02", "2026-11-30", "2026-12-01", "2025-11-25", "2027-09-01"})
    void andOnNoOtherDay(String day) {
        assertThat(CpdReminder.of(registered("Social Work England"), renewal(null, Set.of()), LocalDate.parse(day)))
                .isEmpty();
    }

    @Test
    void itIsForThoseRegisteredInEnglandOnlyAndNotKnownMeansNo() {
        for (String regulator : new String[] {null, "", "Social Care Wales"}) {
            assertThat(CpdReminder.of(registered(regulator), renewal(null, Set.of()), LocalDate.of(2026, 10, 1)))
                    .isEmpty();
        }
    }

    @Test
    void itListsAllThreeStepsUntilAllAreNotedWhateverWasNotedOfThem() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        Person person = registered("Social Work England");
        assertThat(CpdReminder.of(person, renewal(null, Set.of("cpd", "fee")), day))
                .hasValueSatisfying(reminder -> assertThat(reminder.steps()).hasSize(3));
        assertThat(CpdReminder.of(person, renewal(null, Set.of("cpd", "fee", "form")), day))
                .isEmpty();
    }

    @Test
    void whoJoinedSinceSeptemberIsRemindedOfTheFeeAlone() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        Person person = registered("Social Work England");
        assertThat(CpdReminder.of(person, renewal(LocalDate.of(2026, 9, 1), Set.of()), day))
                .hasValueSatisfying(reminder -> assertThat(reminder.steps())
                        .extracting(step -> step.step().id())
                        .containsExactly("fee"));
        assertThat(CpdReminder.of(person, renewal(LocalDate.of(2026, 9, 1), Set.of("fee")), day))
                .isEmpty();
    }

    @Test
    void aCampaignInvitesTwoWeeksBeforeOnceItIsAnnouncedAndTellsTheTopicOnItsDay() {
        assertThat(CampaignNews.of(WEEK, Stage.ANNOUNCED, MONDAY.minusDays(15))).isEmpty();
        assertThat(CampaignNews.of(WEEK, Stage.ANNOUNCED, MONDAY.minusDays(14)))
                .containsExactly(new CampaignNews.Invitation(WEEK));
        assertThat(CampaignNews.of(WEEK, Stage.PLANNED, MONDAY.minusDays(14))).isEmpty();
        assertThat(CampaignNews.of(WEEK, Stage.RUNNING, MONDAY))
                .containsExactly(
                        new CampaignNews.TopicOfTheDay(WEEK, WEEK.topics().getFirst()));
        assertThat(CampaignNews.of(WEEK, Stage.RUNNING, MONDAY.plusDays(1))).isEmpty();
        assertThat(CampaignNews.of(WEEK, Stage.GRACE, MONDAY.plusDays(5))).isEmpty();
    }

    @Test
    void invitationsAreTheSameNewsOnEachDayAndTopicsAreNot() {
        assertThat(new CampaignNews.Invitation(WEEK).id()).isEqualTo("week");
        assertThat(new CampaignNews.TopicOfTheDay(WEEK, WEEK.topics().getFirst()).id())
                .isEqualTo("week|2026-11-23|neglect");
    }

    @Test
    void thereIsNoDigestWhereThereIsNothingToTell() {
        TeamWeek small = new TeamWeek("small", 4, Map.of(Mechanism.INTERACTION, new Acted(50, 4)));
        TeamWeek few = new TeamWeek("large", 30, Map.of(Mechanism.INTERACTION, new Acted(50, 4)));
        Digest.CampaignPart hidden =
                new Digest.CampaignPart("Practice Week", new TeamSummary.Hidden("small", Instant.EPOCH, "few"));
        Digest.ToGive given = new Digest.ToGive("Sam", "a goody bag", Reward.State.GIVEN);
        assertThat(Digest.of(
                        registered(null), MONDAY, List.of(), List.of(small, few), List.of(hidden), List.of(given), 0))
                .isEmpty();
    }

    @Test
    void aDigestTellsWhatFivePeopleDidOfATeamOfFive() {
        TeamWeek five = new TeamWeek(
                "five", 5, Map.of(Mechanism.INTERACTION, new Acted(9, 5), Mechanism.FACILITATION, new Acted(9, 4)));
        assertThat(five.told()).isEqualTo(Map.of(Mechanism.INTERACTION, 9));
        assertThat(Digest.of(registered(null), MONDAY, List.of(), List.of(five), List.of(), List.of(), 0))
                .isPresent();
    }

    private static MyRenewal renewal(@Nullable LocalDate since, Set<String> noted) {
        Period.RegistrationYear year = new Period.RegistrationYear(2026);
        RenewalRule rule = RenewalRules.shipped().of(year);
        return new MyRenewal(
                year,
                rule,
                since,
                rule.steps().stream()
                        .map(step -> new MyRenewal.StepNoted(
                                step,
                                since == null || rule.sinceOpening().contains(step.id()),
                                noted.contains(step.id()) ? LocalDate.of(2026, 9, 20) : null))
                        .toList(),
                new Coverage(Map.of(), 0, 0));
    }

    private static Person registered(@Nullable String regulator) {
        return new Person(
                new PersonId("p1"),
                "Sam",
                "sam@council.example",
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "adults",
                Role.CHAMPION,
                Set.of(),
                Set.of(),
                regulator,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
