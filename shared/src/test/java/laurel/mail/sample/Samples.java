package laurel.mail.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.campaign.Summary;
import laurel.campaign.TeamSummary;
import laurel.campaign.Told;
import laurel.feedback.CampaignNews;
import laurel.feedback.CpdReminder;
import laurel.feedback.Digest;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.feedback.Suggestions;
import laurel.mail.AwardId;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.RecognitionWriter;
import laurel.mail.StandingAward;
import laurel.mail.Wording;
import laurel.mail.letter.AnswerWriter;
import laurel.mail.letter.CampaignWriter;
import laurel.mail.letter.CpdReminderWriter;
import laurel.mail.letter.DigestWriter;
import laurel.mail.letter.FeedbackWriter;
import laurel.mail.letter.NudgeWriter;
import laurel.mail.letter.ThanksWriter;
import laurel.people.Person;
import laurel.period.Period;
import laurel.reward.Reward;
import laurel.settings.Settings;
import laurel.standard4.MyRenewal;
import laurel.standard4.RenewalRule;
import laurel.standard4.RenewalRules;
import org.jspecify.annotations.Nullable;

/** An e-mail of each kind, and feedback for each of the twenty lives, with made-up data. */
public final class Samples {
    private static final String TITLE = "Working with neglect";
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);

    private final Wording wording;
    private final Settings settings;
    private final String name;
    private final String title;
    private final @Nullable String stop;

    private Samples(Wording wording, Settings settings, String name, String title, @Nullable String stop) {
        this.wording = wording;
        this.settings = settings;
        this.name = name;
        this.title = title;
        this.stop = stop;
    }

    /** Those of a language, with ordinary names and a link that stops them. */
    public static List<Sample> all(Wording wording, Settings settings) {
        return all(wording, settings, "Sam Okafor", TITLE, settings.site() + "/stop?token=sample");
    }

    /**
     * The same with other texts.
     *
     * @param name of everybody in them
     * @param title of everything in them that has a title, a reason or words of somebody's own
     */
    public static List<Sample> all(
            Wording wording, Settings settings, String name, String title, @Nullable String stop) {
        Samples samples = new Samples(wording, settings, name, title, stop);
        List<Sample> all = new ArrayList<>(samples.recognition());
        all.addAll(samples.feedback());
        all.addAll(samples.campaigns());
        all.add(new Sample("digest", Kind.DIGEST, samples.digest()));
        all.addAll(samples.answers());
        return all;
    }

    private List<Sample> recognition() {
        RecognitionWriter writer = new RecognitionWriter(Life.ENGINE, wording, settings);
        Person person = person();
        StandingAward first = award("first-steps", "once", "2026-11-18T10:00:00Z", "resource.completed");
        StandingAward bronze = award("bronze", "2026", "2026-11-18T11:00:00Z", "discussion.led");
        StandingAward superUser = new StandingAward(
                new AwardId(person.id(), "super-user", "2026-Q3"), Instant.parse("2026-09-10T09:00:00Z"), null);
        ThanksWriter thanks = new ThanksWriter(wording, settings);
        return List.of(
                new Sample("badge", Kind.BADGE, writer.letter(person, List.of(bronze), stop)),
                new Sample("badges-of-a-day", Kind.BADGE, writer.letter(person, List.of(first, bronze), stop)),
                new Sample("super-user", Kind.BADGE, writer.letter(person, List.of(superUser), stop)),
                new Sample(
                        "milestone",
                        Kind.BADGE,
                        writer.letter(
                                person,
                                List.of(award("twenty-five-times", "2026", "2026-11-18T11:00:00Z", "discussion.led")),
                                stop)),
                new Sample(
                        "thanks-of-a-colleague",
                        Kind.THANKS,
                        thanks.thanks(
                                person, new ThanksWriter.Thanks(name, false, Life.TODAY, null, null, null), stop)),
                new Sample(
                        "thanks-of-a-champion",
                        Kind.THANKS,
                        thanks.thanks(
                                person,
                                new ThanksWriter.Thanks(
                                        name,
                                        true,
                                        Life.TODAY,
                                        "Led a discussion",
                                        Mechanism.SOCIAL_INFLUENCE,
                                        words("Your question about what the child sees has stayed with me.")),
                                stop)));
    }

    private List<Sample> feedback() {
        List<Sample> all = new ArrayList<>();
        FeedbackWriter writer = new FeedbackWriter(wording, settings);
        for (Life life : Lives.all()) {
            OwnFacts facts = life.facts();
            all.add(new Sample(
                    "feedback-" + life.id(),
                    Kind.FEEDBACK,
                    writer.letter(facts, NextAction.choose(facts, Suggestions.shipped()), stop)));
        }
        OwnFacts quiet = new Life("quiet")
                .named(name)
                .did("resource.viewed", "learning.vle", "2026-08-03")
                .facts();
        NudgeWriter nudges = new NudgeWriter(wording, settings);
        NextAction next = NextAction.choose(quiet, Suggestions.shipped());
        all.add(new Sample("nudge", Kind.NUDGE, nudges.letter(quiet, next, false, stop)));
        all.add(new Sample("nudge-last", Kind.NUDGE, nudges.letter(quiet, next, true, stop)));
        OwnFacts nothingYet = new Life("nothing-yet").named(name).facts();
        all.add(new Sample("nudge-nothing-yet", Kind.NUDGE, nudges.letter(nothingYet, next, false, stop)));
        all.add(new Sample("cpd-reminder", Kind.CPD_REMINDER, cpd(null)));
        all.add(new Sample("cpd-reminder-of-a-joiner", Kind.CPD_REMINDER, cpd(LocalDate.of(2026, 9, 14))));
        return all;
    }

    private Letter cpd(@Nullable LocalDate since) {
        RenewalRule rule = RenewalRules.shipped().of(YEAR);
        MyRenewal renewal = new MyRenewal(
                YEAR,
                rule,
                since,
                rule.steps().stream()
                        .map(step -> new MyRenewal.StepNoted(
                                step, since == null || rule.sinceOpening().contains(step.id()), null))
                        .toList(),
                Objects.requireNonNull(Lives.all().get(18).facts().coverage()));
        CpdReminder reminder =
                CpdReminder.of(person(), renewal, LocalDate.of(2026, 11, 1)).orElseThrow();
        return new CpdReminderWriter(wording, settings).letter(person(), reminder, stop);
    }

    private List<Sample> campaigns() {
        CampaignWriter writer = new CampaignWriter(wording, settings);
        Campaign week = week();
        return List.of(
                new Sample(
                        "campaign-invitation",
                        Kind.CAMPAIGN_INVITATION,
                        writer.letter(person(), new CampaignNews.Invitation(week), stop)),
                new Sample(
                        "campaign-topic",
                        Kind.CAMPAIGN_TOPIC,
                        writer.letter(
                                person(),
                                new CampaignNews.TopicOfTheDay(
                                        week, week.topics().get(2)),
                                stop)));
    }

    private Campaign week() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        List<String> topics =
                List.of(title, "Children's voices", "Trauma", "Mental capacity", "Reflective supervision");
        return new Campaign(
                "practice-week-2026",
                "practice-week",
                "Practice Week",
                monday,
                monday.plusDays(4),
                IntStream.range(0, topics.size())
                        .mapToObj(i -> new Campaign.Topic(monday.plusDays(i), "topic-" + i, topics.get(i)))
                        .toList(),
                Set.of(),
                7);
    }

    private Letter digest() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        Digest digest = Digest.of(
                        person(),
                        monday,
                        List.of(
                                new Digest.ToThank(
                                        name,
                                        "Bronze Evidence Champion",
                                        monday.minusDays(4),
                                        Mechanism.SOCIAL_INFLUENCE),
                                new Digest.ToThank("Mei Lin", "First Steps", monday.minusDays(3), null)),
                        List.of(
                                new Digest.TeamWeek(
                                        "Adults North",
                                        12,
                                        Map.of(
                                                Mechanism.DISSEMINATION, new Digest.Acted(31, 9),
                                                Mechanism.SOCIAL_INFLUENCE, new Digest.Acted(8, 5),
                                                Mechanism.FACILITATION, new Digest.Acted(3, 2))),
                                new Digest.TeamWeek(
                                        "Small Team", 4, Map.of(Mechanism.DISSEMINATION, new Digest.Acted(31, 4)))),
                        List.of(new Digest.CampaignPart(
                                "Practice Week",
                                new TeamSummary.Shown(
                                        "Adults North",
                                        Instant.parse("2026-11-29T20:00:00Z"),
                                        new Told.Exactly(8),
                                        List.of(new Summary.Line("topic-0", title, new Told.FewerThanFive()))))),
                        List.of(
                                new Digest.ToGive(name, "a goody bag", Reward.State.PREPARED),
                                new Digest.ToGive("Ben Carter", "a goody bag", Reward.State.GIVEN)),
                        2)
                .orElseThrow();
        return new DigestWriter(wording, settings).letter(digest, stop);
    }

    private List<Sample> answers() {
        AnswerWriter writer = new AnswerWriter(wording, settings);
        return List.of(
                new Sample(
                        "preferences-changed",
                        Kind.PREFERENCES_CHANGED,
                        writer.choicesChanged(
                                person(),
                                new AnswerWriter.Choices(
                                        Set.of(Kind.Group.CAMPAIGN), LocalDate.of(2027, 1, 8), "discuss"))),
                new Sample(
                        "correction",
                        Kind.CORRECTION,
                        writer.correction(
                                person(), new AnswerWriter.Correction("Led a discussion", Life.TODAY, false))));
    }

    private StandingAward award(String badge, String period, String at, String type) {
        return new StandingAward(new AwardId(person().id(), badge, period), Instant.parse(at), type, title);
    }

    /** Somebody's own words, which are hostile if titles are. */
    private String words(String ordinary) {
        return title.equals(TITLE) ? ordinary : title;
    }

    private Person person() {
        return new Life("p1").named(name).person();
    }
}
