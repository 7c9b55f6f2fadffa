package laurel.mail;

import java.util.Arrays;
import java.util.Optional;

/** Why an e-mail waits or is not sent. The id is kept with the message, so that somebody can be told. */
public enum Reason {
    /** The organisation has not gone live: nobody is written to. */
    BASELINE("baseline"),
    /** The earning action is too long ago for thanks to be news. */
    PAST("past"),
    /** There was a time for it, and that passed while it waited. */
    TOO_LATE("too-late"),
    UNKNOWN_PERSON("unknown-person"),
    /** What it is about is on its way, and not recorded yet. */
    NOT_YET("not-yet"),
    LEFT("left"),
    NO_ADDRESS("no-address"),
    /** E-mail to the address bounced, or was complained about. */
    SUPPRESSED("suppressed"),
    /** The person does not want that kind of e-mail. */
    NOT_WANTED("not-wanted"),
    /** Whoever has just joined is not told what they might do. */
    JOINED_RECENTLY("joined-recently"),
    /** What it is about is no longer true; for an award, it no longer stands. */
    WITHDRAWN("withdrawn"),
    AWAY("away"),
    OUT_OF_HOURS("out-of-hours"),
    /** The person has had their e-mail of recognition of the day. */
    ALREADY_WRITTEN("already-written"),
    /** The person has had two e-mails within a week. */
    TWO_A_WEEK("two-a-week"),
    /** The person has had feedback within a fortnight. */
    FORTNIGHT("fortnight"),
    /** SES did not take it, for a reason that may pass. */
    TRY_LATER("try-later"),
    /** SES answered that it will never take it. */
    REFUSED("refused"),
    /** SES may or may not have taken it: no answer came. */
    IN_DOUBT("in-doubt"),
    /** SES has not said within an hour that it left, so it is sent again. */
    NO_SEND_EVENT("no-send-event");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** The name used in data. */
    public String id() {
        return id;
    }

    /** The reason of that id. */
    static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
    }
}
