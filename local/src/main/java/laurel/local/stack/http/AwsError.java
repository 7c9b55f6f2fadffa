package laurel.local.stack.http;

/** A request that AWS would refuse: with a status, the code of the error and a message. */
public final class AwsError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String code;

    public AwsError(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The request itself is wrong. */
    public static AwsError validation(String message) {
        return new AwsError(400, "ValidationException", message);
    }

    /** There is no such operation here. */
    public static AwsError unknownOperation() {
        return new AwsError(400, "UnknownOperationException", "The requested operation is not supported locally.");
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
