package laurel.doubt;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people say is wrong. */
public interface Doubts {
    /** Keeps a doubt that waits, and returns it; if there is one about the action, that stays and is returned. */
    Doubt add(Doubt doubt);

    /** The doubt with that id, as it is now. */
    Optional<Doubt> find(String id);

    /** Writes down an answer; false if the doubt does not wait any more. */
    boolean answer(Doubt answered);

    /** Those that wait, the longest waiting first; a moment old at most. */
    Page waiting(@Nullable String after, int most);

    /**
     * Some of a list.
     *
     * @param next what the next page begins after; null at the end
     */
    record Page(List<Doubt> doubts, @Nullable String next) {
        public Page {
            doubts = List.copyOf(doubts);
        }
    }
}
