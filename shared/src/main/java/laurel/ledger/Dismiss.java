package laurel.ledger;

import java.util.List;
import java.util.Optional;

/** Takes held events off the list that need no sending, because their source has sent a right one or never will. */
public final class Dismiss {
    private final HeldEvents held;

    public Dismiss(HeldEvents held) {
        this.held = held;
    }

    /** What became of one: off the list, or why not. */
    public record Answer(String key, boolean dismissed, String message) {}

    /** Takes each off the list. What it was stays kept; the same event, should it come again, is listed again. */
    public List<Answer> dismiss(List<String> keys) {
        return keys.stream().map(this::dismiss).toList();
    }

    private Answer dismiss(String key) {
        Optional<HeldEvent> found = held.find(key);
        if (found.isEmpty()) {
            return new Answer(key, false, "Nothing is held under this key. List what is held to see the keys.");
        }
        if (found.get().reason() == HeldEvent.Reason.UNKNOWN_PERSON) {
            return new Answer(
                    key,
                    false,
                    "It waits for its person and is counted when they appear. Its source can take it back with a void.");
        }
        held.dealtWith(key);
        return new Answer(key, true, "Off the list. It does not count.");
    }
}
