package laurel.mail;

/** Why an e-mail waits or is not sent. The id is kept with the award, so that somebody can be told. */
public enum Reason {
    /** The organisation has not gone live: nobody is written to. */
    BASELINE("baseline"),
    /** The earning action is too long ago for thanks to be news. */
    PAST("past"),
    UNKNOWN_PERSON("unknown-person"),
    LEFT("left"),
    NO_ADDRESS("no-address"),
    /** The award no longer stands. */
    WITHDRAWN("withdrawn"),
    AWAY("away"),
    OUT_OF_HOURS("out-of-hours"),
    /** The person has had their e-mail of the day. */
    ALREADY_WRITTEN("already-written"),
    /** SES did not take it, for a reason that may pass. */
    TRY_LATER("try-later"),
    /** SES answered that it will never take it. */
    REFUSED("refused"),
    /** SES may or may not have taken it: no answer came. */
    IN_DOUBT("in-doubt");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** The name used in data. */
    public String id() {
        return id;
    }
}
