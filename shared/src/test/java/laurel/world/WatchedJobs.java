package laurel.world;

import java.util.Optional;
import laurel.rebuild.InMemoryJobs;
import laurel.rebuild.Job;

/** Remembers the last rebuild, and tells of its order and of the end of its first pass. */
final class WatchedJobs extends InMemoryJobs {
    private final Watch watch;

    WatchedJobs(Watch watch) {
        this.watch = watch;
    }

    @Override
    public synchronized boolean replace(Job next) {
        Optional<Job> before = last();
        if (!super.replace(next)) {
            return false;
        }
        boolean underWay = before.filter(Job::isUnderWay).isPresent();
        if (next.isUnderWay() && !underWay) {
            watch.ordered();
        } else if (underWay && !next.isUnderWay()) {
            watch.wentThroughEverybody(next);
        }
        return true;
    }
}
