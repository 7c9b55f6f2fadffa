package laurel.award;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the bus of awards given and taken back, and of events held: at once as the stream brings them, and by a sweep
 * what the stream missed. A mark comes off only once the bus has taken it, so nothing is left untold; a crash in between
 * tells it twice. Marks come off a few at a time, so a sweep that is stopped leaves less for the next, however much there
 * is.
 */
public final class Announce {
    /** Younger marks are left to the stream. */
    private static final Duration STREAMS_TURN = Duration.ofMinutes(1);

    private final Marks marks;
    private final Announcer announcer;
    private final Clock clock;

    public Announce(Marks marks, Announcer announcer, Clock clock) {
        this.marks = marks;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Announces marks and returns those that have to be tried again. */
    public Set<Mark> announce(List<Mark> toTell) {
        Set<Mark> failed = new HashSet<>();
        for (int from = 0; from < toTell.size(); from += Announcer.AT_ONCE) {
            List<Mark> some = toTell.subList(from, Math.min(toTell.size(), from + Announcer.AT_ONCE));
            Set<Mark> refused = announcer.announce(some);
            some.stream().filter(mark -> !refused.contains(mark)).forEach(marks::announced);
            failed.addAll(refused);
        }
        return failed;
    }

    /** Announces what the stream missed and returns how much there was. Throws if the bus did not take all of it. */
    public int sweep() {
        List<Mark> missed = marks.before(clock.instant().minus(STREAMS_TURN));
        Set<Mark> failed = announce(missed);
        if (!failed.isEmpty()) {
            throw new IllegalStateException(
                    "The bus did not take " + failed.size() + " of " + missed.size() + " announcements");
        }
        return missed.size();
    }
}
