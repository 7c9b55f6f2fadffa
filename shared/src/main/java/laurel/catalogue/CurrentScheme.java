package laurel.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scheme as a function works with it. It stays the same while one event is dealt with, so that all that is worked out
 * together follows from one scheme, and is at most {@link #LONGEST} old when the next begins. Thread-safe.
 */
public final class CurrentScheme implements Supplier<Scheme> {
    /** How long a change can take to reach everybody: a rebuild after one waits as long. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    private final Catalogues shipped;
    private final SchemeStore store;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(StoredScheme stored, Scheme scheme, Instant at) {}

    public CurrentScheme(Catalogues shipped, SchemeStore store, Clock clock) {
        this.shipped = shipped;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Scheme get() {
        Known now = known;
        return now == null ? read(null).scheme() : now.scheme();
    }

    /** Called before an event is dealt with: looks for changes if it has not done so for a while. */
    public void refresh() {
        Known now = known;
        if (now == null || now.at().isBefore(clock.instant().minus(LONGEST))) {
            read(now);
        }
    }

    /** Looks for changes at once. */
    public Scheme fresh() {
        return read(known).scheme();
    }

    private Known read(@Nullable Known before) {
        Instant at = clock.instant();
        StoredScheme stored = store.read();
        // The same scheme stays the same object, so that what was worked out from it is kept.
        Scheme scheme = before != null && before.stored().equals(stored) ? before.scheme() : stored.on(shipped);
        Known now = new Known(stored, scheme, at);
        known = now;
        return now;
    }
}
