package laurel.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the organisation's people for a minute: somebody who types what they search for asks many times, and the
 * answers come from one reading. What is changed here is forgotten at once, elsewhere after the minute; that nobody is there
 * yet is not remembered, since the first file is about to come.
 */
public final class RememberedPeople implements PeopleList {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PeopleList listed;
    private final Clock clock;
    private volatile @Nullable Reading last;

    public RememberedPeople(PeopleList listed, Clock clock) {
        this.listed = listed;
        this.clock = clock;
    }

    @Override
    public List<ListedPerson> team(String team) {
        return listed.team(team);
    }

    @Override
    public List<ListedPerson> all() {
        Instant now = clock.instant();
        Reading known = last;
        if (known != null && now.isBefore(known.at().plus(KEPT))) {
            return known.lines();
        }
        Reading read = new Reading(now, List.copyOf(listed.all()));
        last = read.lines().isEmpty() ? null : read;
        return read.lines();
    }

    /** Reads anew the next time. */
    public void forget() {
        last = null;
    }

    private record Reading(Instant at, List<ListedPerson> lines) {}
}
