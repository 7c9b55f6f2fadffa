package laurel.award;

import java.util.List;
import java.util.Set;

/** The way to the bus. */
public interface Announcer {
    /** Puts all on the bus and returns those that it did not take. */
    Set<Mark> announce(List<Mark> marks);
}
