package laurel.local.stack.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;

/**
 * Finds who answers: by {@code X-Amz-Target} for the services that speak JSON, by the path for REST services, and S3
 * for the rest. An operation that nobody knows gets the error that AWS gives.
 */
public final class Dispatch implements Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/[^/]+/[^/]+/([^/]+)/aws4_request");

    private final Map<String, Function<JsonNode, JsonNode>> operations;
    private final Map<String, Answers> services;
    private final Answers s3;

    /**
     * @param operations by {@code PREFIX.Operation}
     * @param services by the prefix of their paths
     */
    public Dispatch(Map<String, Function<JsonNode, JsonNode>> operations, Map<String, Answers> services, Answers s3) {
        this.operations = Map.copyOf(operations);
        this.services = new LinkedHashMap<>(services);
        this.s3 = s3;
    }

    @Override
    public Response answer(Request request) {
        Response response = request.header("x-amz-target")
                .map(target -> json(target, request))
                .orElseGet(() -> rest(request));
        return response.with("x-amzn-requestid", UUID.randomUUID().toString());
    }

    private Response json(String target, Request request) {
        String type = target.startsWith("AmazonSQS") ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
        try {
            Function<JsonNode, JsonNode> operation = operations.get(target);
            if (operation == null) {
                throw AwsError.unknownOperation();
            }
            JsonNode answer = operation.apply(body(request));
            return Response.of(200, type, answer.toString());
        } catch (AwsError e) {
            return Response.of(e.status(), type, error(e).toString()).with("x-amzn-errortype", e.code());
        }
    }

    private static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new AwsError(400, "SerializationException", "The request is not JSON.");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Response rest(Request request) {
        for (Map.Entry<String, Answers> service : services.entrySet()) {
            if (request.path().startsWith(service.getKey())) {
                return service.getValue().answer(request);
            }
        }
        String service = request.header("authorization")
                .map(SCOPE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .orElse("s3");
        if (service.startsWith("s3")) {
            return s3.answer(request);
        }
        AwsError unknown = AwsError.unknownOperation();
        if (request.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")) {
            return Response.of(
                    400,
                    "text/xml",
                    "<ErrorResponse><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>"
                            + unknown.getMessage() + "</Message></Error></ErrorResponse>");
        }
        return Response.json(404, error(unknown)).with("x-amzn-errortype", unknown.code());
    }

    private static ObjectNode error(AwsError e) {
        return JSON.createObjectNode().put("__type", e.code()).put("message", e.getMessage());
    }
}
