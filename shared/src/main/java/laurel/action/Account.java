package laurel.action;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** An xAPI account: what a system, known by its home page, calls a person. */
record Account(String homePage, String name) {
    static final String PREFIX = "account:";
    private static final Pattern HOME_PAGE = Pattern.compile("https?://[^" + Alias.UNSEEN + "\"<>]{1,190}");
    private static final Pattern NAME =
            Pattern.compile("[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\x{d800}-\\x{dfff}]{1,100}");
    private static final String HEX = "[0-9A-Fa-f]";
    private static final String TAIL = "%[89ABab]" + HEX;

    /** The UTF-8 of one character that {@link #NAME} takes, each byte percent-encoded. */
    private static final String ESCAPED = String.join(
            "|",
            "%[2-6]" + HEX,
            "%7[0-9A-Ea-e]",
            "%[Cc]2%[ABab]" + HEX,
            "%([Cc][3-9A-Fa-f]|[Dd]" + HEX + ")" + TAIL,
            "%[Ee]0%[ABab]" + HEX + TAIL,
            "%[Ee]2%80%([89Bb]" + HEX + "|[Aa][0-7A-Fa-f])",
            "%[Ee]2%(8[1-9A-Fa-f]|[9ABab]" + HEX + ")" + TAIL,
            "%[Ee][13-9ABCEFabcef]" + TAIL + TAIL,
            "%[Ee][Dd]%[89]" + HEX + TAIL,
            "%[Ff]0%[9ABab]" + HEX + TAIL + TAIL,
            "%[Ff][1-3]" + TAIL + TAIL + TAIL,
            "%[Ff]4%8" + HEX + TAIL + TAIL);

    private static final Pattern ENCODED = Pattern.compile("([^" + Alias.UNSEEN + "@%]|" + ESCAPED + "){1,100}");
    private static final Pattern TO_ENCODE = Pattern.compile("[" + Alias.UNSEEN + "@%]");

    static Optional<Account> of(String homePage, String name) {
        return HOME_PAGE.matcher(homePage).matches() && NAME.matcher(name).matches()
                ? Optional.of(new Account(homePage, name))
                : Optional.empty();
    }

    /** Reads what {@link #alias} wrote, or another writing of the same. */
    static Optional<Account> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String encoded = text.substring(PREFIX.length(), at);
        if (!ENCODED.matcher(encoded).matches()) {
            return Optional.empty();
        }
        return of(text.substring(at + 1), decode(encoded));
    }

    /** One alias for each account, whichever way it was written. */
    Alias alias() {
        String encoded = TO_ENCODE.matcher(name).replaceAll(found -> percent(found.group()));
        return new Alias(PREFIX + encoded + "@" + homePage);
    }

    private static String percent(String character) {
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(String.format("%02X", b));
        }
        return out.toString();
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
