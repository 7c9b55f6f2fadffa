package laurel.progress;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the progress of a type in as few bytes as it takes, so that a busy month stays within a kilobyte: actions,
 * counted, then for each day its number, its count with a bit that says whether as many hashes follow, and the hashes.
 */
public final class TypeProgressBytes {
    private TypeProgressBytes() {}

    static byte[] write(TypeProgress type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Numbers.write(out, type.actions());
        Numbers.write(out, type.counted());
        type.days().forEach((day, window) -> {
            out.write(day);
            Numbers.write(out, (window.count() << 1) | (window.seen().length > 0 ? 1 : 0));
            for (long hash : window.seen()) {
                ThingHash.write(out, hash);
            }
        });
        return out.toByteArray();
    }

    static TypeProgress read(ByteBuffer in) {
        int actions = Numbers.read(in);
        int counted = Numbers.read(in);
        Map<Integer, DayWindow> days = new TreeMap<>();
        while (in.hasRemaining()) {
            int day = in.get();
            int countAndHashes = Numbers.read(in);
            int count = countAndHashes >>> 1;
            long[] seen = new long[(countAndHashes & 1) == 1 ? count : 0];
            for (int i = 0; i < seen.length; i++) {
                seen[i] = ThingHash.read(in);
            }
            days.put(day, new DayWindow(count, seen));
        }
        return new TypeProgress(actions, counted, days);
    }
}
