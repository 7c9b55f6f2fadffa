package laurel.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All people, for work that must miss nobody: in an order of their own that no change of a person changes, so that whoever
 * moves to another team meanwhile is met exactly once. Those who left are among them.
 */
public interface Everybody {
    /** Up to {@code most} people after the one with that id, or the first of all; none at the end. */
    List<Person> after(@Nullable PersonId last, int most);

    /** How many there are. */
    int count();
}
