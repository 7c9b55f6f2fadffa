package laurel.mail;

import java.util.Map;

/**
 * An e-mail ready to be sent. Nothing in it needs escaping any more.
 *
 * @param headers beyond those that every e-mail has
 * @param tags travel with SES's own events about this e-mail: letters, digits, dashes and underscores only
 */
public record Letter(
        String to, String subject, String html, String text, Map<String, String> headers, Map<String, String> tags) {
    public Letter {
        headers = Map.copyOf(headers);
        tags = Map.copyOf(tags);
    }

    Letter tagged(Map<String, String> newTags) {
        return new Letter(to, subject, html, text, headers, newTags);
    }
}
