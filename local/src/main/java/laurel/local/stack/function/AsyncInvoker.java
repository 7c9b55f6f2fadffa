package laurel.local.stack.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import laurel.local.stack.queue.Queue;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.queue.Received;
import laurel.local.stack.template.Template;

/**
 * Runs the asynchronous invocations of one function from its queue: again when it fails, as often as the template
 * allows; then its failure destination is told. Between tries it waits seconds, where Lambda waits minutes.
 */
public final class AsyncInvoker {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Template.Function function;
    private final FunctionHost host;
    private final Queues queues;
    private final Queue queue;
    private final Clock clock;

    public AsyncInvoker(Template.Function function, FunctionHost host, Queues queues, Clock clock) {
        this.function = function;
        this.host = host;
        this.queues = queues;
        this.queue = queues.of(function.arn());
        this.clock = clock;
    }

    /** Runs what was received, which is one invocation. */
    public void run(Received invocation) {
        try {
            host.invoke(function, invocation.body());
            queue.delete(List.of(invocation));
        } catch (InvocationFailed failed) {
            if (invocation.receives() <= function.retries()) {
                queue.changeVisibility(invocation, FIRST_PAUSE.multipliedBy(1L << (invocation.receives() - 1)));
                return;
            }
            function.onFailure()
                    .ifPresent(arn -> queues.send(List.of(
                            new Queues.Letter(arn, told(invocation, failed).toString()))));
            queue.delete(List.of(invocation));
        }
    }

    private ObjectNode told(Received invocation, InvocationFailed failed) {
        ObjectNode record = JSON.createObjectNode()
                .put("version", "1.0")
                .put("timestamp", clock.instant().toString());
        record.putObject("requestContext")
                .put("requestId", invocation.messageId())
                .put("functionArn", function.arn() + ":$LATEST")
                .put("condition", "RetriesExhausted")
                .put("approximateInvokeCount", invocation.receives());
        record.set("requestPayload", payload(invocation.body()));
        record.putObject("responseContext")
                .put("statusCode", 200)
                .put("executedVersion", "$LATEST")
                .put("functionError", "Unhandled");
        record.set("responsePayload", failed.asLambdaSays());
        return record;
    }

    private static JsonNode payload(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(body);
        }
    }
}
