package laurel.local.stack.function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** A function threw. The cause is what it threw. */
public final class InvocationFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 10;

    public InvocationFailed(String function, Throwable cause) {
        super(function + " failed: " + cause, cause);
    }

    /** The failure as Lambda answers it. */
    public ObjectNode asLambdaSays() {
        Throwable thrown = getCause() == null ? this : getCause();
        ObjectNode error = JsonNodeFactory.instance
                .objectNode()
                .put("errorMessage", String.valueOf(thrown.getMessage()))
                .put("errorType", thrown.getClass().getName());
        var stack = error.putArray("stackTrace");
        Arrays.stream(thrown.getStackTrace()).limit(DEEPEST).forEach(frame -> stack.add(frame.toString()));
        return error;
    }
}
