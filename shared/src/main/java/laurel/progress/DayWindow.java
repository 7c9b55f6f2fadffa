package laurel.progress;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one type has used of one day's cap: a count, and where things count once, their hashes until the cap is reached.
 * Immutable, and never larger than the cap.
 */
record DayWindow(int count, long[] seen) {
    private static final long[] NOTHING = {};
    static final DayWindow EMPTY = new DayWindow(0, NOTHING);

    /** With one more, or null if it brings nothing: the day is full. */
    @Nullable
    DayWindow plusOne(int cap) {
        return count >= cap ? null : new DayWindow(count + 1, seen);
    }

    boolean has(long hash) {
        return Arrays.binarySearch(seen, hash) >= 0;
    }

    boolean isFull(int cap) {
        return count >= cap;
    }

    /** With one more distinct thing; a full day forgets which they were. */
    DayWindow plus(long hash, int cap) {
        if (count + 1 >= cap) {
            return new DayWindow(cap, NOTHING);
        }
        long[] more = Arrays.copyOf(seen, seen.length + 1);
        more[seen.length] = hash;
        Arrays.sort(more);
        return new DayWindow(count + 1, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayWindow window && window.count == count && Arrays.equals(seen, window.seen);
    }

    @Override
    public int hashCode() {
        return 31 * count + Arrays.hashCode(seen);
    }

    @Override
    public String toString() {
        return count + Arrays.toString(seen);
    }
}
