package laurel.local.stack.queue;

import laurel.local.stack.store.Messages;

/**
 * A message that was received.
 *
 * @param receipt tells this receiving from others of the same message
 * @param receives how many times it has been received, this one included
 * @param now when, in milliseconds
 */
public record Received(Messages.Kept kept, long receipt, int receives, long now) {
    /** The id that it was sent under. */
    public String messageId() {
        return kept.messageId();
    }

    /** What was sent. */
    public String body() {
        return kept.body();
    }

    /** When it was received first, in milliseconds. */
    public long firstReceived() {
        Long first = kept.firstReceived();
        return first == null ? now : first;
    }

    /** What names this receiving to the outside. */
    public String handle() {
        return kept.id() + "." + receipt;
    }
}
