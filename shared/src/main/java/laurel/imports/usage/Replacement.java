package laurel.imports.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new export replaces of an earlier one: of the days that both cover, what the new one does not repeat.
 *
 * @param gone what is to be taken back
 * @param left what stands on and is no part of the new one
 * @param repeated how much of it is in both, and counts once
 * @param reachingBeyond how much of what is gone also stood for days that the new one does not cover
 */
record Replacement(List<Sent> gone, List<Sent> left, int repeated, int reachingBeyond) {
    /** The ids of rows that are sent: one that was taken back can't come again under its id, and gets another. */
    static String idThatStands(String id, Set<String> takenBack) {
        String stands = id;
        for (int again = 2; takenBack.contains(stands); again++) {
            stands = id + "~" + again;
        }
        return stands;
    }

    static Set<String> ids(List<Sent> lines) {
        return lines.stream().map(Sent::id).collect(Collectors.toCollection(HashSet::new));
    }

    static Replacement of(List<Sent> earlier, Span covers, Map<String, ?> now) {
        List<Sent> gone = earlier.stream()
                .filter(line -> !now.containsKey(line.id()) && line.span().overlaps(covers))
                .toList();
        List<Sent> left = earlier.stream()
                .filter(line -> !now.containsKey(line.id()) && !line.span().overlaps(covers))
                .toList();
        int beyond =
                (int) gone.stream().filter(line -> !covers.holds(line.span())).count();
        return new Replacement(gone, left, earlier.size() - gone.size() - left.size(), beyond);
    }
}
