package laurel.progress;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Forty bits that stand for a resource, topic or recipient within one person's day, or for what a badge asks to be
 * different. A day keeps fewer than six, so even
 * ten million actions a year expect a wrong match less than once in ten thousand years.
 */
final class ThingHash {
    private static final int BYTES = 5;

    private ThingHash() {}

    static long of(String thing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(thing.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (64 - 8 * BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    static void write(ByteArrayOutputStream out, long hash) {
        for (int i = BYTES - 1; i >= 0; i--) {
            out.write((int) (hash >>> (8 * i)));
        }
    }

    static long read(ByteBuffer in) {
        long hash = 0;
        for (int i = 0; i < BYTES; i++) {
            hash = hash << 8 | (in.get() & 0xff);
        }
        return hash;
    }
}
