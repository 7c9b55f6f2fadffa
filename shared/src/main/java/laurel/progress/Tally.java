package laurel.progress;

import java.util.Arrays;

/**
 * What one criterion has counted so far. Never larger than what it asks for, and the same in whatever order actions came.
 *
 * @param count how many actions, up to as many as are asked for
 * @param seen which different things, days, weeks or parts there were, as numbers in order; forgotten once there are enough
 * @param full whether there are enough different ones
 */
record Tally(int count, long[] seen, boolean full) {
    private static final long[] NOTHING = {};
    static final Tally EMPTY = new Tally(0, NOTHING, false);

    Tally plusOne(int most) {
        return count >= most ? this : new Tally(count + 1, seen, full);
    }

    /** With one more different thing, of which {@code enough} are asked for. */
    Tally plus(long thing, int enough) {
        int at = full ? 0 : Arrays.binarySearch(seen, thing);
        if (at >= 0) {
            return this;
        }
        if (seen.length + 1 >= enough) {
            return new Tally(count, NOTHING, true);
        }
        long[] more = new long[seen.length + 1];
        int place = -at - 1;
        System.arraycopy(seen, 0, more, 0, place);
        more[place] = thing;
        System.arraycopy(seen, place, more, place + 1, seen.length - place);
        return new Tally(count, more, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && tally.count == count
                && tally.full == full
                && Arrays.equals(seen, tally.seen);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * count + Arrays.hashCode(seen)) + (full ? 1 : 0);
    }

    @Override
    public String toString() {
        return count + (full ? "full" : Arrays.toString(seen));
    }
}
