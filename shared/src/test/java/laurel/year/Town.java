package laurel.year;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import laurel.award.Announce;
import laurel.award.Announcer;
import laurel.award.Mark;
import laurel.award.MarkedItem;
import laurel.board.InMemoryBoards;
import laurel.campaign.Campaign;
import laurel.campaign.CountParticipation;
import laurel.campaign.Participation;
import laurel.campaign.ParticipationCache;
import laurel.campaign.ViewCampaign;
import laurel.campaign.WhoWasActive;
import laurel.campaign.WorkOutOwnProgress;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.feedback.Suggestion;
import laurel.feedback.Suggestions;
import laurel.feedback.WorkOutFacts;
import laurel.ledger.InMemoryAwards;
import laurel.ledger.InMemoryHeldEvents;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryMarks;
import laurel.ledger.InMemoryTables;
import laurel.ledger.UseCases;
import laurel.mail.BankHolidays;
import laurel.mail.Composer;
import laurel.mail.Facts;
import laurel.mail.InMemoryMailStore;
import laurel.mail.LedgerAwards;
import laurel.mail.MailGate;
import laurel.mail.Post;
import laurel.mail.Postbox;
import laurel.mail.RecognitionWriter;
import laurel.mail.ReleaseMail;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.mail.composing.AdviceComposer;
import laurel.mail.composing.CampaignComposer;
import laurel.mail.composing.ChoicesComposer;
import laurel.mail.composing.DigestComposer;
import laurel.mail.composing.HearThanks;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.composing.ReminderComposer;
import laurel.mail.composing.SaidThanks;
import laurel.mail.letter.AnswerWriter;
import laurel.mail.letter.CampaignWriter;
import laurel.mail.letter.CpdReminderWriter;
import laurel.mail.letter.DigestWriter;
import laurel.mail.letter.FeedbackWriter;
import laurel.mail.letter.NudgeWriter;
import laurel.mail.letter.ThanksWriter;
import laurel.mail.outcome.InMemoryOutcomes;
import laurel.mail.outcome.InMemorySuppressions;
import laurel.mail.outcome.RecordOutcome;
import laurel.mail.outcome.SettleClaims;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.InMemoryTeams;
import laurel.people.InMemoryDirectory;
import laurel.people.InMemoryPeopleList;
import laurel.people.file.ImportPeople;
import laurel.people.file.InMemoryFiles;
import laurel.planning.AnnouncedNews;
import laurel.planning.Colleagues;
import laurel.planning.FanOut;
import laurel.planning.GatherCampaigns;
import laurel.planning.GatherFacts;
import laurel.planning.GatherWeek;
import laurel.planning.PlanDigests;
import laurel.planning.PlanFeedback;
import laurel.planning.Purpose;
import laurel.preferences.ApplyChanges;
import laurel.preferences.InMemoryPreferences;
import laurel.preferences.NoteChoices;
import laurel.preferences.StoredWishes;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.standard4.FollowRenewal;
import laurel.standard4.RenewalRules;
import laurel.standard4.WorkOutRenewal;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;

/** The real use cases over stores in memory, put together as the functions of the template have them. */
final class Town {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Settings SETTINGS = Settings.of(
            Map.of("LAUREL_SITE", "https://laurel.council.example", "LAUREL_CONFIGURATION_SET", "laurel-year"));

    final InMemoryDirectory people = new InMemoryDirectory();
    final InMemoryFiles files = new InMemoryFiles();
    final InMemoryTeams teams = new InMemoryTeams();
    final InMemoryMailStore mail = new InMemoryMailStore();
    final InMemoryOrganisationStore organisation = new InMemoryOrganisationStore();
    final InMemorySuppressions suppressions = new InMemorySuppressions();
    final InMemoryCampaignRecords campaigns = new InMemoryCampaignRecords();
    final LedgerAwards awards;
    final UseCases ledger;
    final Announce announce;
    final ImportPeople importPeople;
    final ApplyChanges choices;
    final FollowRenewal renewal;
    final RecordOutcome outcomes;
    final HearThanks thanks;
    /** Of the function that recognises; the release has one of its own. */
    final Post recognition;

    final ReleaseMail release;
    final PlanFeedback feedback;
    final PlanDigests digests;
    final FanOut fanOut;

    /** What the bus is asked for, a team at a time. */
    record TeamCall(Purpose purpose, LocalDate day, String team) {}

    final List<TeamCall> calls = new ArrayList<>();

    Town(YearClock clock, List<Campaign> all, Postbox postbox, Announcer bus, Consumer<Mark> stream) {
        Engine engine = new Engine(new Scheme(CatalogueReader.shipped(), all, Map.of()), ZONE);
        InMemoryTables tables = new InMemoryTables(people, engine, SETTINGS, clock);
        MarkedItem marked = new MarkedItem(SETTINGS);
        tables.stream(item -> marked.mark(item).ifPresent(stream));
        InMemoryLedger entries = new InMemoryLedger(tables);
        InMemoryAwards given = new InMemoryAwards(tables);
        ledger = UseCases.over(
                entries, given, new InMemoryHeldEvents(tables), people, people, tables.rewards(), engine, clock);
        announce = new Announce(new InMemoryMarks(tables), bus, clock);
        importPeople = new ImportPeople(
                files, ledger.people(), people, ledger.waiting(), ledger.rewrites(), teams, Erased.NOBODY, clock);
        InMemoryPreferences chosen = new InMemoryPreferences();
        choices = new ApplyChanges(chosen, new NoteChoices(mail), clock);
        InMemoryOwnNotes notes = new InMemoryOwnNotes();
        renewal = new FollowRenewal(RenewalRules.shipped(), entries, notes, engine, clock);
        outcomes = new RecordOutcome(suppressions, new SettleClaims(mail), new InMemoryOutcomes());
        awards = new LedgerAwards(given, ledger.earnings());

        Wording wording = Wording.english();
        StopLinks links = new StopLinks(new InMemoryStopTokens(), SETTINGS.site());
        Colleagues colleagues = new Colleagues(people, clock);
        List<Suggestion> suggestions = Suggestions.shipped();
        GatherFacts facts = new GatherFacts(
                entries, colleagues, chosen, engine, new WorkOutFacts(engine, RenewalRules.shipped(), suggestions));
        AnnouncedNews news = new AnnouncedNews(campaigns, engine);
        ViewCampaign view = new ViewCampaign(
                campaigns,
                new WorkOutOwnProgress(entries, engine, ZONE),
                new CountParticipation(
                        new WhoWasActive(teams, new InMemoryBoards(), new InMemoryPeopleList(people), clock),
                        entries,
                        given,
                        engine,
                        clock),
                new NothingCached(),
                engine,
                clock);
        GatherWeek week = new GatherWeek(
                colleagues,
                given,
                ledger.earnings(),
                entries,
                new NoRewards(),
                new GatherCampaigns(view, organisation, engine),
                champion -> 0,
                engine,
                ZONE);
        RecognitionComposer recognising = new RecognitionComposer(
                awards,
                new SaidThanks(entries, people, engine, wording.of("thanks.somebody"))::find,
                new RecognitionWriter(engine, wording, SETTINGS),
                new ThanksWriter(wording, SETTINGS),
                links);
        ChoicesComposer answering = new ChoicesComposer(chosen, new AnswerWriter(wording, SETTINGS), clock);
        ReminderComposer reminding = new ReminderComposer(
                people,
                new WorkOutRenewal(RenewalRules.shipped(), entries, notes, engine),
                new CpdReminderWriter(wording, SETTINGS),
                links,
                engine,
                ZONE);
        CampaignComposer campaigning =
                new CampaignComposer(people, news, new CampaignWriter(wording, SETTINGS), links, ZONE);
        DigestComposer digesting = new DigestComposer(people, week, new DigestWriter(wording, SETTINGS), links, ZONE);
        AdviceComposer advising = new AdviceComposer(
                people,
                facts,
                suggestions,
                new FeedbackWriter(wording, SETTINGS),
                new NudgeWriter(wording, SETTINGS),
                links,
                clock);

        Facts situation = new Facts(organisation, people, new StoredWishes(chosen, Objections.NONE), suppressions);
        MailGate gate = new MailGate(new WorkingHours(ZONE, BankHolidays.shipped()));
        Function<List<Composer<?>>, Post> post =
                composers -> new Post(situation, mail, gate, composers, postbox, clock, true);
        recognition = post.apply(List.of(recognising));
        thanks = new HearThanks(people, recognition);
        release = new ReleaseMail(
                mail,
                post.apply(List.of(answering, recognising, reminding, campaigning, digesting, advising)),
                clock,
                time -> {});
        feedback = new PlanFeedback(
                organisation,
                news,
                colleagues,
                facts,
                suggestions,
                mail,
                post.apply(List.of(reminding, campaigning, advising)),
                engine,
                clock);
        digests = new PlanDigests(colleagues, post.apply(List.of(digesting)), clock);
        fanOut = new FanOut(
                organisation,
                teams,
                (purpose, day, called) -> called.forEach(team -> calls.add(new TeamCall(purpose, day, team))));
    }

    /** Counts anew each time. */
    private static final class NothingCached implements ParticipationCache {
        @Override
        public Optional<Participation> get(Campaign campaign) {
            return Optional.empty();
        }

        @Override
        public void put(Campaign campaign, Participation participation) {
            // A year has so few readers of campaigns that counting anew costs nothing.
        }
    }
}
