package laurel.rebuild;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the last rebuild. */
public class InMemoryJobs implements Jobs {
    private @Nullable Job now;

    @Override
    public synchronized Optional<Job> last() {
        return Optional.ofNullable(now);
    }

    @Override
    public synchronized boolean replace(Job next) {
        if (next.revision() != (now == null ? 1 : now.revision() + 1)) {
            return false;
        }
        now = next;
        return true;
    }
}
