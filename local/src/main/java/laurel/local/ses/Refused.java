package laurel.local.ses;

/** What SES refuses, with the name it gives the refusal. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private Refused(int status, String type, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
    }

    static Refused badRequest(String message) {
        return new Refused(400, "BadRequestException", message);
    }

    static Refused notFound(String message) {
        return new Refused(404, "NotFoundException", message);
    }

    static Refused tooManyRequests(String message) {
        return new Refused(429, "TooManyRequestsException", message);
    }

    static Refused unknownOperation() {
        return new Refused(404, "UnknownOperationException", "This operation is not known here");
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
