package laurel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps who was erased, by digests alone, where no table that is restored turns it back: all tables may be taken back to one
 * moment, and then none of them knows of an erasure that was ordered after it.
 */
public interface ErasedRegister {
    /** What it has of the person with that digest. */
    Optional<ErasedDigests> find(Digest id);

    /** Keeps this of somebody, in place of what it had. */
    void put(ErasedDigests erased);

    /** Forgets who was erased, and notes that they were let back, for longer than a restored table can reach back. */
    void letBack(Digest id, Instant at);

    /** Everybody who was erased and not let back. */
    List<ErasedDigests> all();

    /** Who was let back lately, and when. */
    Map<Digest, Instant> lately();
}
