package laurel.imports.attendance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import laurel.people.PersonId;

/**
 * A session that people were at.
 *
 * @param type the action that being there is, such as {@code session.attended}
 */
public record Session(String title, LocalDate day, String type, List<String> topics, List<String> standards) {
    public Session {
        topics = List.copyOf(topics);
        standards = List.copyOf(standards);
    }

    /**
     * The id of somebody's having been there: the same for the same title, day and type, so that a list that is loaded
     * again adds those alone who were not on it.
     */
    public String actionId(PersonId person) {
        return digest(id() + "\n" + person.value());
    }

    /** The id of the session itself, by its title, day and type. */
    public String id() {
        return digest(title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip() + "\n" + day + "\n" + type);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
