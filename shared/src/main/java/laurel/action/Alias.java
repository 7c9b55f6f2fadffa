package laurel.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name by which a source knows a person: {@code mailto:ADDRESS}, {@code SYSTEM:ID}, or an xAPI account, written
 * {@code account:NAME@HOMEPAGE} with blanks, {@code @} and {@code %} of the name percent-encoded. Addresses compare
 * without regard to case. No alias contains a blank, so that a list of them can be separated by blanks.
 */
public record Alias(String value) {
    /** Blanks, controls, invisible characters and halves of characters, of all that Unicode has. */
    static final String UNSEEN =
            "\\x00-\\x20\\x7f-\\xa0\\xad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff\\x{d800}-\\x{dfff}";

    private static final String OF_MAIL = "[^" + UNSEEN + "@<>,;:\"]+";
    private static final Pattern MAIL = Pattern.compile("mailto:" + OF_MAIL + "@" + OF_MAIL + "\\." + OF_MAIL);
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}:[^" + UNSEEN + "]{1,200}");
    private static final int LONGEST = 320;

    /** The alias that a text writes, or nothing if it writes none. */
    public static Optional<Alias> parse(String text) {
        if (text.regionMatches(true, 0, Account.PREFIX, 0, Account.PREFIX.length())) {
            return Account.parse(text).map(Account::alias);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
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

    /** The alias of an xAPI account, or nothing if it is none. */
    public static Optional<Alias> ofAccount(String homePage, String name) {
        return Account.of(homePage, name).map(Account::alias);
    }

    @Override
    public String toString() {
        return value;
    }
}
