package laurel.function;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The tag of what was answered: the same for the same, and no two answers share one (RFC 9110, 8.8.3). */
final class EntityTag {
    private static final int LONGEST_LIST = 1000;

    private EntityTag() {}

    static String of(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether a tag is among those of an If-None-Match header. CloudFront makes one weak where it compresses. */
    static boolean isAmong(String tag, String header) {
        return header.length() <= LONGEST_LIST
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }
}
