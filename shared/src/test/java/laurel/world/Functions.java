package laurel.world;

import java.util.List;
import java.util.Optional;
import laurel.award.Announce;
import laurel.award.Announcer;
import laurel.award.Awards;
import laurel.award.Marks;
import laurel.catalogue.Publish;
import laurel.catalogue.SchemeStore;
import laurel.ledger.EventSender;
import laurel.ledger.HeldEvents;
import laurel.ledger.Ledger;
import laurel.ledger.SendAgain;
import laurel.ledger.UseCases;
import laurel.mail.BankHolidays;
import laurel.mail.Facts;
import laurel.mail.LedgerAwards;
import laurel.mail.MailGate;
import laurel.mail.MailStore;
import laurel.mail.Post;
import laurel.mail.Postbox;
import laurel.mail.RecognitionWriter;
import laurel.mail.ReleaseMail;
import laurel.mail.Wishes.Choices;
import laurel.mail.Wording;
import laurel.mail.WorkingHours;
import laurel.mail.composing.RecognitionComposer;
import laurel.mail.letter.ThanksWriter;
import laurel.mail.outcome.SettleClaims;
import laurel.organisation.Audit;
import laurel.organisation.OrganisationStore;
import laurel.organisation.Teams;
import laurel.people.Aliases;
import laurel.people.Directory;
import laurel.people.Everybody;
import laurel.people.PersonWriter;
import laurel.people.file.ImportFiles;
import laurel.people.file.ImportPeople;
import laurel.privacy.Erased;
import laurel.rebuild.Jobs;
import laurel.rebuild.Rebuild;
import laurel.rebuild.Sweep;
import laurel.rebuild.Sweeping;
import laurel.reward.Rewards;
import laurel.stoplink.InMemoryStopTokens;
import laurel.stoplink.StopLinks;

/** The use cases of one process, each port behind its gate. */
record Functions(
        UseCases ledger,
        ImportPeople importPeople,
        Announce announce,
        Post post,
        ReleaseMail releaseMail,
        SettleClaims settleClaims,
        SendAgain sendAgain,
        Publish publish,
        Rebuild rebuild,
        Sweep sweep) {
    private static final WorkingHours HOURS = new WorkingHours(Council.ZONE, BankHolidays.shipped());
    private static final Wording WORDING = Wording.english();
    /** So that several notes are taken of a few people. */
    private static final int BETWEEN_NOTES = 2;

    static Functions of(Council council, Gate gate) {
        Ledger ledger = gate.through(Ledger.class, council.ledger);
        Awards awards = gate.through(Awards.class, council.awards);
        HeldEvents held = gate.through(HeldEvents.class, council.held);
        Directory directory = gate.asking(
                Directory.class, () -> gate.earlier().isZero() ? council.people : council.people.ago(gate.earlier()));
        UseCases useCases = UseCases.over(
                ledger,
                awards,
                held,
                directory,
                gate.through(PersonWriter.class, council.people),
                gate.through(Rewards.class, council.tables.rewards()),
                gate.engine(),
                council.clock);
        MailStore mail = gate.through(MailStore.class, council.mail);
        Post post = new Post(
                new Facts(
                        gate.through(OrganisationStore.class, council.organisation),
                        directory,
                        person -> Choices.NONE,
                        email -> false),
                mail,
                new MailGate(HOURS),
                List.of(new RecognitionComposer(
                        new LedgerAwards(awards, useCases.earnings()),
                        message -> Optional.empty(),
                        new RecognitionWriter(gate.engine(), WORDING, Council.SETTINGS),
                        new ThanksWriter(WORDING, Council.SETTINGS),
                        new StopLinks(new InMemoryStopTokens(), Council.SETTINGS.site()))),
                gate.through(Postbox.class, council),
                council.clock,
                true);
        SchemeStore schemes = gate.through(SchemeStore.class, council.schemes);
        Audit audit = gate.through(Audit.class, council.audit);
        Jobs jobs = gate.through(Jobs.class, council.jobs);
        return new Functions(
                useCases,
                new ImportPeople(
                        gate.through(ImportFiles.class, council.files),
                        useCases.people(),
                        gate.through(Aliases.class, council.people),
                        useCases.waiting(),
                        useCases.rewrites(),
                        gate.through(Teams.class, council.teams),
                        Erased.NOBODY,
                        council.clock),
                new Announce(
                        gate.through(Marks.class, council.marks),
                        gate.through(Announcer.class, council),
                        council.clock),
                post,
                new ReleaseMail(mail, post, council.clock, council.clock::passes),
                new SettleClaims(mail),
                new SendAgain(held, gate.through(EventSender.class, new Bus(council))),
                new Publish(RememberingSchemes.SHIPPED, schemes, audit, council.clock, Council.ZONE),
                new Rebuild(RememberingSchemes.SHIPPED, schemes, jobs, audit, council.clock, Council.ZONE),
                Sweeping.over(
                        jobs,
                        gate.through(Everybody.class, council.people),
                        useCases.rewrites(),
                        council.clock,
                        BETWEEN_NOTES));
    }

    /** Puts what an operator sends again on the queue. */
    private record Bus(Council council) implements EventSender {
        @Override
        public boolean send(String source, String detailType, String detail) {
            council.undelivered.add(council.queued(Message.of(source, detailType, detail)));
            return true;
        }
    }
}
