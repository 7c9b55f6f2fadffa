package laurel.ledger;

import java.time.Instant;
import laurel.action.ActionKey;
import org.jspecify.annotations.Nullable;

/**
 * What became of one (source, id): the reason that once means once, whoever the person is.
 *
 * @param hash the digest of the accepted content; empty while only a void is known
 * @param holder under whom the action stands, or null while only a void is known
 * @param occurredAt when it happened, or null while only a void is known
 * @param firstSeen when the first word of it was received
 */
public record ActionState(
        ActionKey key,
        Stage stage,
        String hash,
        @Nullable Holder holder,
        @Nullable Instant occurredAt,
        Instant firstSeen) {

    /** How far an action has come. */
    public enum Stage {
        /** Accepted, and waiting for its person to be imported. */
        WAITING,
        /** Counted. */
        RECORDED,
        /** Taken back by its source, after it came. */
        VOIDED,
        /** Taken back before it came. */
        VOID_FIRST
    }

    /** The same, at another stage. */
    public ActionState at(Stage next) {
        return new ActionState(key, next, hash, holder, occurredAt, firstSeen);
    }
}
