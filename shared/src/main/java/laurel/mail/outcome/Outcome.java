package laurel.mail.outcome;

import java.time.Instant;
import java.util.List;

/** What SES says became of an e-mail. SES says it at least once, in any order, and now and then not at all. */
public sealed interface Outcome {
    /** Which e-mail. */
    Tracked mail();

    /** When it happened. */
    Instant at();

    /** SES took it, and will try to deliver it. */
    record Sent(Tracked mail, Instant at) implements Outcome {}

    /** The recipient's server took it. */
    record Delivered(Tracked mail, Instant at) implements Outcome {}

    /**
     * It came back.
     *
     * @param kind in SES's words, such as {@code Permanent/General}
     * @param addresses whose it was; may be empty unless it is permanent
     */
    record Bounced(Tracked mail, Instant at, boolean permanent, String kind, List<String> addresses)
            implements Outcome {
        public Bounced {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * A recipient told their provider about it: that they did not want it or, with {@code unwanted} false, that it was
     * taken for spam by mistake.
     */
    record Complained(Tracked mail, Instant at, boolean unwanted, String kind, List<String> addresses)
            implements Outcome {
        public Complained {
            addresses = List.copyOf(addresses);
        }
    }

    /** It could not be delivered yet; SES goes on trying. */
    record Delayed(Tracked mail, Instant at, String kind) implements Outcome {}

    /** SES took it, found something harmful in it, and delivers it to nobody. */
    record Rejected(Tracked mail, Instant at, String why) implements Outcome {}

    /** SES could not make it from its template, and delivers it to nobody. */
    record RenderingFailed(Tracked mail, Instant at, String why) implements Outcome {}
}
