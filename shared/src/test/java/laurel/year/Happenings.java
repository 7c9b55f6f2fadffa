package laurel.year;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen, in the order of time; of what happens at the same moment, what was put first. */
final class Happenings {
    private final PriorityQueue<Happening> queue =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::number));
    private final YearClock clock;
    private long put;

    private record Happening(Instant at, long number, Runnable what) {}

    Happenings(YearClock clock) {
        this.clock = clock;
    }

    void at(Instant when, Runnable what) {
        Instant now = clock.instant();
        queue.add(new Happening(when.isBefore(now) ? now : when, put++, what));
    }

    void inSeconds(long seconds, Runnable what) {
        at(clock.instant().plusSeconds(seconds), what);
    }

    /** Lets everything happen that comes before {@code end}. */
    void until(Instant end) {
        while (!queue.isEmpty() && queue.peek().at().isBefore(end)) {
            Happening next = queue.remove();
            clock.set(next.at());
            next.what().run();
        }
    }
}
