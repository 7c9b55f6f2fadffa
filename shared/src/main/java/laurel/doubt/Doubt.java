package laurel.doubt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import laurel.action.ActionKey;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that an action of theirs is not as it was. There is at most one about an action.
 *
 * @param name what the action is called
 * @param note what is wrong with it
 * @param answer null while it waits
 */
public record Doubt(
        PersonId person,
        ActionKey action,
        String name,
        Instant occurredAt,
        String note,
        Instant at,
        @Nullable Answer answer) {

    /**
     * What a link officer answered. Who it was is in the audit alone.
     *
     * @param putRight whether the action was taken back; else it stays as it is
     * @param reason in words for the person
     */
    public record Answer(boolean putRight, Instant at, String reason) {}

    /** By which it is found: it follows from whose it is and what it is about, and tells neither. */
    public String id() {
        return id(person, action);
    }

    static String id(PersonId person, ActionKey action) {
        String text = person.value().length() + ":" + person.value() + action.text();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Doubt answered(Answer with) {
        return new Doubt(person, action, name, occurredAt, note, at, with);
    }
}
