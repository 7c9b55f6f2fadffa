package laurel.award;

import java.time.Instant;
import java.util.List;

/** What is marked to be announced. */
public interface Marks {
    /** Everything marked before an instant; a moment old at most. */
    List<Mark> before(Instant instant);

    /** Takes a mark off, unless its item was marked anew since. */
    void announced(Mark mark);
}
