package laurel.action;

/**
 * What is wrong with one field of an event, in words that tell the sender what to do.
 *
 * @param field its path, such as {@code resource.id}; {@code detail} for the whole
 * @param code {@link #MALFORMED} or {@link #SPEAKS_FOR_ANOTHER}
 * @param message begins with the field
 */
public record Fault(String field, String code, String message) {
    /** It is not written as an event is. */
    public static final String MALFORMED = "malformed";
    /** It names another source than the one that sent it. */
    public static final String SPEAKS_FOR_ANOTHER = "speaks-for-another";

    static Fault malformed(String field, String whatAndWhatInstead) {
        return new Fault(field, MALFORMED, field + ": " + whatAndWhatInstead);
    }

    static Fault speaksForAnother(String claimed, String sender) {
        return new Fault(
                "source",
                SPEAKS_FOR_ANOTHER,
                "source: " + claimed + " is not the source that sent the event, which is " + sender
                        + ". A source reports only its own actions: leave source out, or send it as that source.");
    }
}
