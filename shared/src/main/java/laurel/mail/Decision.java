package laurel.mail;

import java.time.Instant;

/** What the gate says of one award at one moment. */
public sealed interface Decision {
    /** It belongs into an e-mail now. */
    record SendNow() implements Decision {}

    /** It waits, and is decided anew at {@code until}. */
    record HoldUntil(Instant until, Reason why) implements Decision {}

    /** It is never mentioned in an e-mail. */
    record Drop(Reason why) implements Decision {}
}
