package laurel.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Something in a sentence that leads somewhere.
 *
 * @param href a web address, or {@code mailto:} with an e-mail address
 */
public record Link(String text, String href) {
    public Link {
        text = OneLine.of(text);
        if (!href.matches("(https?://|mailto:)[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]+")) {
            throw new IllegalArgumentException("A link leads to an address that begins with https:// or mailto:");
        }
    }

    /** To write to an e-mail address. */
    public static Link mail(String address) {
        String encoded = URLEncoder.encode(OneLine.of(address), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
        return new Link(address, "mailto:" + encoded);
    }

    @Override
    public String toString() {
        return text;
    }
}
