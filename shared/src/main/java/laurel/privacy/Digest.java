package laurel.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import laurel.action.Alias;
import laurel.people.PersonId;

/** What is kept of a name that was erased: SHA-256 in hexadecimal. */
public record Digest(String value) {
    static Digest of(String organisation, PersonId person) {
        return of(organisation + "|person|" + person.value());
    }

    static Digest of(String organisation, Alias alias) {
        return of(organisation + "|alias|" + alias.value());
    }

    private static Digest of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
