package laurel.award;

import java.util.List;
import java.util.Set;

/** The way to the bus. */
public interface Announcer {
    /** As many as the bus takes at once. */
    int AT_ONCE = 10;

    /** Puts up to {@link #AT_ONCE} on the bus and returns those that it did not take. */
    Set<Mark> announce(List<Mark> marks);
}
