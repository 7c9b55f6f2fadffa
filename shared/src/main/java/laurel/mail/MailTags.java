package laurel.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import laurel.people.PersonId;

/**
 * The tags by which SES's events about an e-mail lead back to its claim. SES allows letters, digits, dashes and
 * underscores: what may hold anything else is written in Base64 for addresses.
 */
public final class MailTags {
    public static final String PERSON = "person";
    public static final String CLAIM = "claim";

    private static final int LONGEST = 256;

    private MailTags() {}

    static Map<String, String> of(Claim claim) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("kind", claim.kind().id());
        tags.put(PERSON, encoded(claim.person().value()));
        tags.put(CLAIM, claim.token());
        for (int i = 0; i < claim.messages().size(); i++) {
            tags.put("message-" + (i + 1), encoded(claim.messages().get(i).text()));
        }
        // A tag that is too long would have the whole e-mail refused; person and claim alone find everything.
        tags.values().removeIf(value -> value.length() > LONGEST);
        return tags;
    }

    /** The person that a tag names; an {@link IllegalArgumentException} if it names none. */
    public static PersonId person(String tag) {
        return new PersonId(new String(Base64.getUrlDecoder().decode(tag), UTF_8));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
