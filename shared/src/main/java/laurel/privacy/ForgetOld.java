package laurel.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Takes out what is older than it is kept, a bounded time at once. */
public final class ForgetOld {
    private final List<Aging> stores;
    private final Clock clock;

    public ForgetOld(Collection<Aging> stores, Clock clock) {
        this.stores = List.copyOf(stores);
        this.clock = clock;
    }

    /** Goes on for about as long as {@code most}, and returns how much it took out. */
    public int work(Duration most) {
        Instant now = clock.instant();
        Instant until = now.plus(most);
        int forgotten = 0;
        for (Aging store : stores) {
            forgotten += store.forget(now, () -> clock.instant().isBefore(until));
        }
        return forgotten;
    }
}
