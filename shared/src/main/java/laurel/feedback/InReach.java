package laurel.feedback;

import java.util.List;
import java.util.Set;

/**
 * A badge of which at least three quarters are there.
 *
 * @param left what is left for it, in words
 * @param nearer the ids of the suggestions that would bring it nearer
 */
public record InReach(String badge, String name, List<String> left, Set<String> nearer) {
    public InReach {
        left = List.copyOf(left);
        nearer = Set.copyOf(nearer);
    }
}
