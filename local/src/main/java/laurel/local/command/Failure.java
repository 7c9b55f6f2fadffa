package laurel.local.command;

/** Why a command can't do what was asked, in one line for the person who asked. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message, null, false, false);
    }
}
