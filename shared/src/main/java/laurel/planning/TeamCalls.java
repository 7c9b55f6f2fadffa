package laurel.planning;

import java.time.LocalDate;
import java.util.Collection;

/** Has teams gone through, each by a function of its own. */
public interface TeamCalls {
    /** All of them, or an exception that says how many were not taken; being called twice does no harm. */
    void call(Purpose purpose, LocalDate day, Collection<String> teams);
}
