package laurel.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lets whoever has it do one thing, such as stop somebody's e-mails or see a badge: 128 random bits, which nobody can guess
 * and from which nothing can be read.
 */
public record Token(String value) {
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Token {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a token");
        }
    }

    /** A new one. Its source of chance is made now, so that no two copies of a snapshot share it. */
    public static Token random() {
        byte[] bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The token of that text, if it is written as one. */
    public static Optional<Token> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** What it is looked up by: whoever sees a key of the table can't make the address of it. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Not the token: it must not get into a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
