package laurel.privacy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What is kept of somebody who was erased.
 *
 * @param id the digest of their id
 * @param at when they were erased, the last time
 * @param aliases the digests of all the names that they had
 */
public record ErasedDigests(Digest id, Instant at, Set<Digest> aliases) {
    public ErasedDigests {
        aliases = Set.copyOf(aliases);
    }

    /** Both as one: the later time, and all names. */
    ErasedDigests with(ErasedDigests other) {
        Set<Digest> all = new HashSet<>(aliases);
        all.addAll(other.aliases);
        return new ErasedDigests(id, at.isAfter(other.at) ? at : other.at, all);
    }
}
