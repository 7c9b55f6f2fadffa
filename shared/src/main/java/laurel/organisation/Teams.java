package laurel.organisation;

import java.util.Collection;
import java.util.SortedSet;

/** The teams that the organisation has, or had: whoever adds people to a team that is new tells it here. */
public interface Teams {
    /** All of them, by name; a moment old at most. */
    SortedSet<String> all();

    /** Adds those that are new. */
    void add(Collection<String> teams);
}
