package laurel.progress;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Forty bits that stand for a resource, topic or recipient within one person's day. A day keeps fewer than six, so even
 * ten million actions a year expect a wrong match less than once in ten thousand years.
 */
final class ThingHash {
    static final int BYTES = 5;

    private ThingHash() {}

    static long of(String thing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(thing.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (64 - 8 * BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
