package laurel.rebuild;

import java.time.Clock;
import laurel.ledger.Anew;
import laurel.people.Everybody;

/** Work on a rebuild on one thread, so that a run can be repeated exactly, with a note after every few people. */
public final class Sweeping {
    private Sweeping() {}

    /** The use case over given ports. */
    public static Sweep over(Jobs jobs, Everybody everybody, Anew anew, Clock clock, int betweenNotes) {
        return new Sweep(jobs, everybody, anew, clock, betweenNotes, work -> work.forEach(Runnable::run));
    }
}
