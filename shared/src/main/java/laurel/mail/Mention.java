package laurel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one award's mention in an e-mail.
 *
 * @param due when a held one is looked at again, else when its state last changed
 * @param why the reason for holding or dropping it, with what SES said, if it said anything
 * @param messageId SES's id of the e-mail, once it was sent
 */
public record Mention(
        AnnouncedAward award,
        State state,
        Instant due,
        String why,
        @Nullable String messageId) {

    /** Only a held one can still be sent. */
    public enum State {
        HELD("held"),
        CLAIMED("claimed"),
        SENT("sent"),
        DROPPED("dropped");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name used in data. */
        public String id() {
            return id;
        }
    }
}
