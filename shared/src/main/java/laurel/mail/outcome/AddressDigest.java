package laurel.mail.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What is kept instead of an address: SHA-256 in hexadecimal of the bare address in small letters. An operator gets it
 * by {@code printf %s sam@council.example | sha256sum}.
 */
public final class AddressDigest {
    private AddressDigest() {}

    /** The digest of an address, written bare or as {@code Name <address>}. */
    public static String of(String email) {
        byte[] bare = bare(email).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bare));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String bare(String email) {
        String written = email.strip();
        int from = written.lastIndexOf('<');
        boolean named = from >= 0 && written.endsWith(">");
        String address = named ? written.substring(from + 1, written.length() - 1) : written;
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
