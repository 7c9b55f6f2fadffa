package laurel.mail.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Suppressions without a table. */
public final class InMemorySuppressions implements Suppressions {
    private final Map<String, Suppression> known = new HashMap<>();
    private final Map<String, Instant> lifted = new HashMap<>();

    @Override
    public void add(Suppression suppression) {
        String digest = suppression.digest();
        Instant lift = lifted.getOrDefault(digest, Instant.MIN);
        Suppression before = known.get(digest);
        boolean news = before == null
                || before.since().isAfter(suppression.since())
                || !before.since().isAfter(lift);
        if (suppression.since().isAfter(lift) && news) {
            known.put(digest, suppression);
        }
    }

    @Override
    public Optional<Suppression> lift(String email, Instant at) {
        Optional<Suppression> standing = find(AddressDigest.of(email));
        standing.ifPresent(s -> lifted.put(s.digest(), at.isBefore(s.since()) ? s.since() : at));
        return standing;
    }

    @Override
    public List<Suppression> all() {
        return known.keySet().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Suppression::since).reversed().thenComparing(Suppression::digest))
                .toList();
    }

    @Override
    public boolean contains(String email) {
        return find(AddressDigest.of(email)).isPresent();
    }

    private Optional<Suppression> find(String digest) {
        return Optional.ofNullable(known.get(digest))
                .filter(s -> s.since().isAfter(lifted.getOrDefault(digest, Instant.MIN)));
    }
}
