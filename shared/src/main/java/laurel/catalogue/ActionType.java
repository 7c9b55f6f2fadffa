package laurel.catalogue;

import java.util.List;
import java.util.Optional;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * A kind of action and what it brings: points = {@code points} x min(cap, count) in the window; with two caps, the day's
 * first, then the month's.
 *
 * @param id as sources send it, such as {@code resource.viewed}
 * @param name in words, such as "Viewed a resource"
 * @param called what it is called when it is counted, such as "resource viewed" and "resources viewed"
 * @param points for each that counts; 0 where an action is seen by badges only
 * @param caps none, one, or a day's followed by a month's
 * @param distinct what counts once a day, or null if each action counts
 * @param knownBy who can know that it happened
 * @param standards the parts of Standard 4 that it suggests
 */
public record ActionType(
        String id,
        String name,
        Called called,
        Mechanism mechanism,
        int points,
        List<Cap> caps,
        @Nullable Distinct distinct,
        List<KnownBy> knownBy,
        List<String> standards) {

    public ActionType {
        caps = List.copyOf(caps);
        knownBy = List.copyOf(knownBy);
        standards = List.copyOf(standards);
    }

    /** The cap of a window, if it has one. */
    public Optional<Cap> cap(Window window) {
        return caps.stream().filter(cap -> cap.window() == window).findFirst();
    }
}
