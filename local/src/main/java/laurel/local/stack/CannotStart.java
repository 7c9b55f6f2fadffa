package laurel.local.stack;

/** The stack cannot start. The message is one line that says why, for whoever started it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
