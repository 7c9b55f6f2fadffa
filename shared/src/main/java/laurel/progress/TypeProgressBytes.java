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
        number(out, type.actions());
        number(out, type.counted());
        type.days().forEach((day, window) -> {
            out.write(day);
            number(out, (window.count() << 1) | (window.seen().length > 0 ? 1 : 0));
            for (long hash : window.seen()) {
                for (int i = ThingHash.BYTES - 1; i >= 0; i--) {
                    out.write((int) (hash >>> (8 * i)));
                }
            }
        });
        return out.toByteArray();
    }

    static TypeProgress read(ByteBuffer in) {
        int actions = number(in);
        int counted = number(in);
        Map<Integer, DayWindow> days = new TreeMap<>();
        while (in.hasRemaining()) {
            int day = in.get();
            int countAndHashes = number(in);
            int count = countAndHashes >>> 1;
            long[] seen = new long[(countAndHashes & 1) == 1 ? count : 0];
            for (int i = 0; i < seen.length; i++) {
                for (int b = 0; b < ThingHash.BYTES; b++) {
                    seen[i] = seen[i] << 8 | (in.get() & 0xff);
                }
            }
            days.put(day, new DayWindow(count, seen));
        }
        return new TypeProgress(actions, counted, days);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        int part;
        do {
            part = in.get();
            number |= (part & 0x7f) << shift;
            shift += 7;
        } while ((part & 0x80) != 0);
        return number;
    }
}
