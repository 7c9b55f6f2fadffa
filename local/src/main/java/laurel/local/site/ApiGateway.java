package laurel.local.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.stack.template.Template.Route;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP API: finds the route, checks the token, calls the function, in this order as the gateway does. What it answers by
 * itself is {@code {"message": …}}, as AWS's is; problem details come from functions alone.
 */
final class ApiGateway implements Answers {
    private static final Logger LOG = LoggerFactory.getLogger(ApiGateway.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The longest event that a function is called with. */
    private static final int LONGEST_EVENT = 6 * 1024 * 1024;

    private final List<Route> routes;
    private final TokenCheck tokens;
    private final Functions functions;
    private final Clock clock;

    ApiGateway(List<Route> routes, TokenCheck tokens, Functions functions, Clock clock) {
        this.routes = List.copyOf(routes);
        this.tokens = tokens;
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = match(route, request);
            if (parameters.isPresent() && route.open()) {
                return call(request, route, parameters.get(), null);
            }
            if (parameters.isPresent()) {
                return request.header("authorization")
                        .flatMap(tokens::check)
                        .map(claims -> call(request, route, parameters.get(), claims))
                        .orElseGet(() -> message(401, "Unauthorized").with("www-authenticate", "Bearer"));
            }
        }
        return message(404, "Not Found");
    }

    private Response call(Request request, Route route, Map<String, String> parameters, @Nullable JWTClaimsSet claims) {
        try {
            ObjectNode event = ApiEvent.of(request, route, parameters, claims, clock.instant());
            if (JSON.writeValueAsBytes(event).length > LONGEST_EVENT) {
                return message(413, "Request Entity Too Large");
            }
            return response(functions.invoke(route.function(), event));
        } catch (JsonProcessingException | RuntimeException failed) {
            LOG.error("{} failed", route.function(), failed);
            return message(500, "Internal Server Error");
        }
    }

    private static Response response(JsonNode answer) {
        if (!answer.has("statusCode")) {
            return Response.json(200, answer);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "text/plain; charset=utf-8");
        answer.path("headers")
                .properties()
                .forEach(h -> headers.put(
                        h.getKey().toLowerCase(Locale.ROOT), h.getValue().asText()));
        String body = answer.path("body").asText("");
        byte[] bytes = answer.path("isBase64Encoded").asBoolean(false)
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
        return new Response(answer.path("statusCode").asInt(), headers, bytes);
    }

    /** The parameters of a path that fits a route. */
    private static Optional<Map<String, String>> match(Route route, Request request) {
        String[] wanted = route.path().split("/", -1);
        String[] given = request.path().split("/", -1);
        if (wanted.length != given.length || !route.method().equals(request.method())) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                parameters.put(
                        wanted[i].substring(1, wanted[i].length() - 1),
                        URLDecoder.decode(given[i].replace("+", "%2B"), StandardCharsets.UTF_8));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static Response message(int status, String message) {
        return Response.json(status, JSON.createObjectNode().put("message", message));
    }
}
