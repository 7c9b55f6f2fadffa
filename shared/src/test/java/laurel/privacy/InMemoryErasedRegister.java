package laurel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of {@link S3ErasedRegister} for tests. It never forgets who was let back. */
public final class InMemoryErasedRegister implements ErasedRegister {
    private final Map<Digest, ErasedDigests> erased = new ConcurrentHashMap<>();
    private final Map<Digest, Instant> back = new ConcurrentHashMap<>();

    @Override
    public Optional<ErasedDigests> find(Digest id) {
        return Optional.ofNullable(erased.get(id));
    }

    @Override
    public void put(ErasedDigests one) {
        erased.put(one.id(), one);
    }

    @Override
    public void letBack(Digest id, Instant at) {
        back.put(id, at);
        erased.remove(id);
    }

    @Override
    public List<ErasedDigests> all() {
        return List.copyOf(erased.values());
    }

    @Override
    public Map<Digest, Instant> lately() {
        return Map.copyOf(back);
    }
}
