package laurel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person, and what became of it.
 *
 * @param since when it came to be there to tell; for an award, when it was found
 * @param due when a held one is looked at again, and when a claimed one is; else when its state last changed
 * @param why the reason for holding or dropping it, with what SES said, if it said anything
 * @param token of the claim that took it last
 * @param mail SES's id of the e-mail, once it was sent
 */
public record Message(
        MessageId id,
        Instant since,
        State state,
        Instant due,
        String why,
        @Nullable String token,
        @Nullable String mail) {

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
