package laurel.progress;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Whole numbers from 0 in as few bytes as it takes, seven bits each. */
final class Numbers {
    private Numbers() {}

    static void write(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static int read(ByteBuffer in) {
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
