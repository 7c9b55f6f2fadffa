package laurel.organisation;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The teams in memory. All threads may use it. */
public final class InMemoryTeams implements Teams {
    private final SortedSet<String> teams = new TreeSet<>();

    @Override
    public synchronized SortedSet<String> all() {
        return new TreeSet<>(teams);
    }

    @Override
    public synchronized void add(Collection<String> more) {
        teams.addAll(more);
    }
}
