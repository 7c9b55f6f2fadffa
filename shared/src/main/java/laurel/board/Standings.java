package laurel.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The upper end of an order. Nothing here tells who is at the other end. */
public final class Standings {
    private Standings() {}

    /**
     * The best, at most {@code most}, with shared places (1, 1, 3). Equals at the cut are left out together: who stands
     * on a board never depends on what does not count, such as a name.
     *
     * @param best the better before the worse
     * @param among how equals follow each other
     */
    public static <T> List<Placed<T>> top(Collection<T> all, int most, Comparator<T> best, Comparator<T> among) {
        List<T> order = all.stream().sorted(best.thenComparing(among)).toList();
        int end = Math.min(most, order.size());
        while (end > 0 && end < order.size() && best.compare(order.get(end - 1), order.get(end)) == 0) {
            end--;
        }
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            boolean shares = i > 0 && best.compare(order.get(i - 1), order.get(i)) == 0;
            placed.add(new Placed<>(shares ? placed.getLast().place() : i + 1, order.get(i)));
        }
        return placed;
    }
}
