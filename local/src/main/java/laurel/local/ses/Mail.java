package laurel.local.ses;

import java.util.Map;

/**
 * An e-mail that SES accepted. This record, written as JSON, is an element of {@code /mailbox.json}.
 *
 * @param to the recipients' addresses, joined by ", "
 * @param headers From, Reply-To and what the sender set; the tags as X-SES-MESSAGE-TAGS ({@code name=value, …})
 * @param sent RFC 3339 by the stack's clock
 */
public record Mail(
        String id, String to, String subject, Map<String, String> headers, String text, String html, String sent) {}
