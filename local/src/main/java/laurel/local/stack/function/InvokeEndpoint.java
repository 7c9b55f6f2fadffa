package laurel.local.stack.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.template.Template;

/** Lambda's Invoke, synchronous or not. */
public final class InvokeEndpoint implements Answers {
    /** Under which Lambda's functions lie. */
    public static final String PATH = "/2015-03-31/functions";

    private static final Pattern INVOKE = Pattern.compile(PATH + "/([^/]+)/invocations");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionHost host;
    private final Queues queues;

    public InvokeEndpoint(FunctionHost host, Queues queues) {
        this.host = host;
        this.queues = queues;
    }

    @Override
    public Response answer(Request request) {
        Matcher invoke = INVOKE.matcher(request.path());
        if (!request.method().equals("POST") || !invoke.matches()) {
            return error(404, "UnknownOperationException", "The requested operation is not supported locally.");
        }
        String name = URLDecoder.decode(invoke.group(1), StandardCharsets.UTF_8);
        String payload = request.body().length == 0 ? "{}" : request.text();
        if (!isJson(payload)) {
            return error(400, "InvalidRequestContentException", "Could not parse request body into json.");
        }
        return host.find(name)
                .map(function ->
                        invoke(function, request.header("x-amz-invocation-type").orElse("RequestResponse"), payload))
                .orElseGet(() -> error(404, "ResourceNotFoundException", "Function not found: " + name));
    }

    private Response invoke(Template.Function function, String type, String payload) {
        return switch (type) {
            case "RequestResponse" -> invoke(function, payload);
            case "Event" -> {
                queues.send(List.of(new Queues.Letter(function.arn(), payload)));
                yield Response.of(202, "application/json", "");
            }
            case "DryRun" -> Response.of(204, "application/json", "");
            default -> error(400, "InvalidParameterValueException", "Unknown invocation type");
        };
    }

    private Response invoke(Template.Function function, String payload) {
        try {
            return Response.of(200, "application/json", host.invoke(function, payload))
                    .with("x-amz-executed-version", "$LATEST");
        } catch (InvocationFailed failed) {
            return Response.json(200, failed.asLambdaSays())
                    .with("x-amz-function-error", "Unhandled")
                    .with("x-amz-executed-version", "$LATEST");
        }
    }

    private static boolean isJson(String payload) {
        try {
            return !JSON.readTree(payload).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static Response error(int status, String code, String message) {
        return Response.json(status, JSON.createObjectNode().put("Type", "User").put("Message", message))
                .with("x-amzn-errortype", code);
    }
}
