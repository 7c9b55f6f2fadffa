package laurel.imports.usage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import laurel.action.Alias;

/**
 * That somebody used a resource in a period.
 *
 * @param resource the resource's id, the provider's name before it
 */
public record Used(long line, Alias person, String resource, String title, Span span) {
    /** The id that the same person, resource and period always have, in whatever export. */
    public String id(String type) {
        byte[] hash = digest(String.join("\n", type, person.value(), resource, span.from() + "/" + span.to()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    }

    /**
     * The day that it is dated to. Where the export does not say which of the period, resources are spread over it: put on
     * one day they would meet the caps of that day, which are meant for what was done in a day.
     */
    public LocalDate day() {
        byte[] hash = digest(person.value() + "\n" + resource);
        int number = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff);
        return span.from().plusDays(number % span.days());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
