package laurel.thanks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.mail.composing.SaidThanks;
import laurel.people.PersonId;

/**
 * Thanks that one person says to another. The words are kept here for a time, and never in an event.
 *
 * @param id the id of the action too
 * @param fromAlias how the action names who says it, the same whenever it is reported again
 * @param toAlias how it names who is thanked
 */
public record ThankYou(
        String id, PersonId from, PersonId to, Alias fromAlias, Alias toAlias, String words, Instant at) {
    /** The source of the actions. It reports over the bus, as any other does. */
    public static final String SOURCE = "people.thanks";

    /** Tells nobody who it is of, and two people's keys never meet. */
    static String id(PersonId from, String key) {
        try {
            byte[] of = (from.value().length() + ":" + from + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The id of the thanks for an award, so that one person says them once. */
    static String idForAward(PersonId from, PersonId to, String badge, String period) {
        return id(from, " " + badge + " " + period + " " + to);
    }

    /** The key of the action. */
    public ActionKey key() {
        return new ActionKey(SOURCE, id);
    }

    /** The action as it is reported. */
    ObjectNode detail() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("person", toAlias.value())
                .put("type", SaidThanks.TYPE)
                .put("occurredAt", at.toString())
                .put("recipient", fromAlias.value());
    }
}
