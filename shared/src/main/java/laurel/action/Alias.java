package laurel.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name by which a source knows a person: {@code mailto:ADDRESS}, {@code SYSTEM:ID}, or an xAPI account, written
 * {@code account:NAME@HOMEPAGE}. Addresses compare without regard to case.
 */
public record Alias(String value) {
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\"]+");
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}:[^\\s\\p{Cntrl}]{1,200}");
    private static final int LONGEST = 320;

    /** The alias that a text writes, or nothing if it writes none. */
    public static Optional<Alias> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            String lower = text.toLowerCase(Locale.ROOT);
            return MAIL.matcher(lower).matches() ? Optional.of(new Alias(lower)) : Optional.empty();
        }
        return SYSTEM.matcher(text).matches() ? Optional.of(new Alias(text)) : Optional.empty();
    }

    /** The alias of an e-mail address. */
    public static Optional<Alias> ofMail(String address) {
        return parse("mailto:" + address);
    }

    @Override
    public String toString() {
        return value;
    }
}
