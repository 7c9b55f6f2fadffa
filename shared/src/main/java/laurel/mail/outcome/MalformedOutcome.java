package laurel.mail.outcome;

/** An event that can't be what SES sends. Its message names the field and what is needed there, and quotes nothing. */
public final class MalformedOutcome extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    MalformedOutcome(String field, String needed) {
        super(field + ": " + needed + ".");
        this.field = field;
    }

    /** The field, for a log that must not hold what people wrote. */
    public String field() {
        return field;
    }
}
