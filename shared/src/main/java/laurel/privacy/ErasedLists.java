package laurel.privacy;

import java.time.Instant;
import java.util.List;

/** Who was erased as the tables have it, with what it takes to put right what a restored table has lost. */
public interface ErasedLists extends Erased {
    /** What is to be kept of somebody, with what the lists have of them already. */
    ErasedDigests digests(Subject whose, Instant at);

    /** Adds somebody by their digests. */
    void add(ErasedDigests erased);

    /** Forgets that somebody was erased. */
    void forget(ErasedDigests erased);

    /** Everybody who was erased, as things are now. */
    List<ErasedDigests> all();
}
