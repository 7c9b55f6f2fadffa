package laurel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import laurel.campaign.Campaign;
import laurel.campaign.DynamoCampaignRecords;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.feedback.Suggestion;
import laurel.feedback.Suggestions;
import laurel.feedback.WorkOutFacts;
import laurel.ledger.InMemoryAwards;
import laurel.ledger.InMemoryHeldEvents;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryTables;
import laurel.ledger.Report;
import laurel.ledger.UseCases;
import laurel.mail.BankHolidays;
import laurel.mail.Delivery;
import laurel.mail.Facts;
import laurel.mail.InMemoryMailStore;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.MailGate;
import laurel.mail.Message;
import laurel.mail.Post;
import laurel.mail.Wishes;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.mail.composing.AdviceComposer;
import laurel.mail.composing.CampaignComposer;
import laurel.mail.letter.CampaignWriter;
import laurel.mail.letter.FeedbackWriter;
import laurel.mail.letter.NudgeWriter;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.OrganisationState.Live;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.preferences.InMemoryPreferences;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.standard4.RenewalRules;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team gone through on its days, over the real use cases. */
final class PlanFeedbackTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final PersonId SAM = new PersonId("sam");
    /** Its days are the Mondays 9 and 23 November 2026, and every second one before and after. */
    private static final String TEAM = "team-06";

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:30:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(LONDON);
    private final Settings settings = LocalDynamo.settings();
    private Scheme scheme = Scheme.of(CatalogueReader.shipped());
    private final Engine engine = new Engine(() -> scheme, LONDON);
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryOrganisationStore organisation = new InMemoryOrganisationStore();
    private final InMemoryTables tables = new InMemoryTables(directory, engine, settings, clock);
    private final InMemoryLedger ledger = new InMemoryLedger(tables);
    private final UseCases useCases = UseCases.over(
            ledger,
            new InMemoryAwards(tables),
            new InMemoryHeldEvents(tables),
            directory,
            directory,
            tables.rewards(),
            engine,
            clock);
    private final InMemoryMailStore mail = new InMemoryMailStore();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Suggestion> suggestions = Suggestions.shipped();
    private final Colleagues colleagues = new Colleagues(directory, clock);
    private final GatherFacts facts = new GatherFacts(
            ledger,
            colleagues,
            new InMemoryPreferences(),
            engine,
            new WorkOutFacts(engine, RenewalRules.shipped(), suggestions));
    private final StopLinks links = new StopLinks(new InMemoryStopTokens(), settings.site());
    private final AnnouncedNews news =
            new AnnouncedNews(new DynamoCampaignRecords(LocalDynamo.client(), settings), engine);
    private final Post post = new Post(
            new Facts(organisation, directory, person -> Wishes.Choices.NONE, email -> false),
            mail,
            new MailGate(new WorkingHours(LONDON, BankHolidays.shipped())),
            List.of(
                    new AdviceComposer(
                            directory,
                            facts,
                            suggestions,
                            new FeedbackWriter(Wording.english(), settings),
                            new NudgeWriter(Wording.english(), settings),
                            links,
                            clock),
                    new CampaignComposer(
                            directory, news, new CampaignWriter(Wording.english(), settings), links, LONDON)),
            letter -> {
                letters.add(letter);
                return new Delivery.Sent("m-" + letters.size());
            },
            clock,
            true);
    private final PlanFeedback plan =
            new PlanFeedback(organisation, news, colleagues, facts, suggestions, mail, post, engine, clock);

    @BeforeEach
    void aTeamOfACouncilThatIsLive() {
        organisation.goLive(new Live(Instant.parse("2026-01-01T00:00:00Z"), "lou", "assessment", "consultation"));
        directory.with(People.withAliases(People.staff("sam", TEAM), "vle:sam"));
    }

    @Test
    void whoDidSomethingLatelyAndHasSomethingToGainGetsFeedback() {
        did("2026-11-10T10:00:00Z");
        plan.team(TEAM, MONDAY);
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.subject())
                .startsWith("Your next step with evidence"));
    }

    @Test
    void goingThroughATeamTwiceTellsNothingTwice() {
        did("2026-11-10T10:00:00Z");
        plan.team(TEAM, MONDAY);
        plan.team(TEAM, MONDAY);
        assertThat(letters).hasSize(1);
        assertThat(mail.all(SAM)).hasSize(1);
    }

    @Test
    void theNextFeedbackSuggestsSomethingElse() {
        did("2026-11-10T10:00:00Z");
        plan.team(TEAM, MONDAY);
        now.set(Instant.parse("2026-12-07T09:30:00Z"));
        plan.team(TEAM, MONDAY.plusDays(14));
        assertThat(letters).hasSize(2);
        assertThat(mail.all(SAM))
                .extracting(message -> Advice.of(message.id()).suggestion())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsQuietIsNudgedTwiceAndThenLeftInPeace() {
        did("2026-03-02T10:00:00Z");
        for (LocalDate day = LocalDate.parse("2026-05-11"); day.getYear() == 2026; day = day.plusDays(14)) {
            now.set(day.atTime(9, 30).atZone(LONDON).toInstant());
            plan.team(TEAM, day);
        }
        assertThat(mail.all(SAM))
                .filteredOn(message -> message.state() == Message.State.SENT)
                .extracting(message ->
                        message.id().kind() + " " + Advice.of(message.id()).number())
                .containsExactlyInAnyOrder("NUDGE 1", "NUDGE 2");
    }

    @Test
    void onAnotherTeamsDayThereIsNothing() {
        did("2026-11-10T10:00:00Z");
        assertThat(plan.team(TEAM, MONDAY.plusDays(1))).isZero();
        assertThat(plan.concerned(MONDAY).test(TEAM)).isTrue();
        assertThat(plan.concerned(MONDAY.plusDays(1)).test(TEAM)).isFalse();
    }

    @Test
    void aCampaignForSomeRolesIsWrittenOfToThoseOfTheTeamAlone() {
        directory.with(People.champion("chris", TEAM));
        LocalDate tuesday = MONDAY.plusDays(1);
        Campaign week = new Campaign(
                "week",
                "practice-week",
                "Practice week",
                tuesday,
                tuesday,
                List.of(new Campaign.Topic(tuesday, "neglect", "Neglect")),
                Set.of(),
                Set.of(Role.CHAMPION),
                0);
        scheme = new Scheme(scheme.catalogues(), List.of(week), Map.of());
        now.set(Instant.parse("2026-11-24T09:30:00Z"));
        assertThat(plan.concerned(tuesday).test(TEAM)).isTrue();
        plan.team(TEAM, tuesday);
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.subject())
                .startsWith("Practice week, today"));
        assertThat(mail.all(new PersonId("chris"))).hasSize(1);
        assertThat(mail.all(SAM)).isEmpty();
    }

    @Test
    void inBaselineNothingIsPlanned() {
        did("2026-11-10T10:00:00Z");
        PlanFeedback baseline = new PlanFeedback(
                new InMemoryOrganisationStore(), news, colleagues, facts, suggestions, mail, post, engine, clock);
        assertThat(baseline.team(TEAM, MONDAY)).isZero();
        assertThat(mail.all(SAM)).isEmpty();
    }

    @Test
    void feedbackThatHasToWaitSaysWhatIsTrueWhenItIsSent() {
        did("2026-11-10T10:00:00Z");
        now.set(Instant.parse("2026-11-23T19:00:00Z"));
        plan.team(TEAM, MONDAY);
        assertThat(letters).isEmpty();
        did("2026-11-23T18:30:00Z");
        now.set(Instant.parse("2026-11-24T08:00:00Z"));
        post.writeTo(SAM);
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("Recorded so far in November 2026: 2 actions"));
        assertThat(mail.all(SAM))
                .singleElement()
                .satisfies(message -> assertThat(message.id().kind()).isEqualTo(Kind.FEEDBACK));
    }

    private void did(String at) {
        String detail = """
                {"id":"%s","person":"vle:sam","type":"tool.used","occurredAt":"%s","resource":{"id":"r"}}""".formatted(at, at);
        try {
            useCases.record()
                    .record(List.of(new Report(
                            "1",
                            "learning.vle",
                            Report.ACTION,
                            new ObjectMapper().readTree(detail),
                            Instant.parse(at).plusSeconds(1))));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
