package laurel.closing;

import java.util.List;
import laurel.period.Period;

/** Keeps who qualified for what is to be decided, and how far the search for them has come. */
public interface ClosingStore {
    /** Those who qualified for a badge of a period, in the order of badge and person; a moment old at most. */
    List<Candidate> candidates(Period period);

    /** Adds one, and returns whether they were new; of one that is there already the first finding stays. */
    boolean add(Candidate candidate);

    /** How far it has come for a period, as it is now. */
    Pass pass(Period period);

    /** Notes how far it has come. */
    void keep(Pass pass);
}
