package laurel.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tags by which SES's events about an e-mail lead back to its claim. SES allows letters, digits, dashes and
 * underscores: what may hold anything else is written in Base64 for addresses.
 */
final class MailTags {
    private static final int LONGEST = 256;

    private MailTags() {}

    static Map<String, String> of(Claim claim) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("kind", "recognition");
        tags.put("person", encoded(claim.person().value()));
        tags.put("day", claim.day().toString());
        tags.put("claim", claim.token());
        for (int i = 0; i < claim.awards().size(); i++) {
            tags.put("award-" + (i + 1), encoded(claim.awards().get(i).text()));
        }
        // A tag that is too long would have the whole e-mail refused; the claim alone finds everything.
        tags.values().removeIf(value -> value.length() > LONGEST);
        return tags;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
