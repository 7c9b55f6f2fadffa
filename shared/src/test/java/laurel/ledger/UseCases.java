package laurel.ledger;

import java.time.Clock;
import laurel.award.Awards;
import laurel.people.Directory;
import laurel.people.PersonWriter;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.reward.Rewards;

/** The use cases of the ledger over given ports, on one thread and without pauses, so that a run can be repeated exactly. */
public record UseCases(
        RecordActions record,
        Waiting waiting,
        Rewrites rewrites,
        Earnings earnings,
        PersonWriter people,
        Decide decide) {

    public static UseCases over(
            Ledger ledger,
            Awards awards,
            HeldEvents held,
            Directory directory,
            PersonWriter people,
            Rewards rewards,
            Engine engine,
            Clock clock) {
        Attempts attempts = new Attempts(milliseconds -> {});
        Rewrites rewrites = new Rewrites(ledger, awards, directory, engine, clock, attempts);
        PersonRecorder recorder = new PersonRecorder(
                ledger, engine, new YearDrafts(ledger, directory, engine, clock), rewrites, Objections.NONE, attempts);
        Waiting waiting = new Waiting(ledger, recorder, attempts);
        return new UseCases(
                new RecordActions(
                        new Screening(engine, clock),
                        directory,
                        ledger,
                        recorder,
                        waiting,
                        new Voids(ledger, rewrites, clock, attempts),
                        held,
                        Erased.NOBODY,
                        work -> work.forEach(Runnable::run)),
                waiting,
                rewrites,
                new Earnings(ledger, directory, engine),
                new TeamMoves(people, ledger, rewrites, engine, clock),
                new Decide(ledger, directory, engine, rewrites, rewards, clock, attempts));
    }

    /** Whether it failed because others kept writing the same, which is no fault. */
    public static boolean isContention(Throwable failure) {
        return failure instanceof Attempts.Contended;
    }
}
