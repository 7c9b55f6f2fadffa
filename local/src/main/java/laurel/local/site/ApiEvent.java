package laurel.local.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.local.http.Request;
import laurel.local.stack.template.Template.Route;
import org.jspecify.annotations.Nullable;

/** Writes the event that an HTTP API sends to a function: payload format 2.0. */
final class ApiEvent {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter COMMON_LOG = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What the gateway hands over as text; other bodies, forms among them, come encoded. */
    private static final Pattern PLAIN = Pattern.compile("(?i)(text/|application/(json|xml|javascript)\\b)");

    private ApiEvent() {}

    static ObjectNode of(
            Request request, Route route, Map<String, String> parameters, @Nullable JWTClaimsSet claims, Instant now) {
        String routeKey = route.method() + " " + route.path();
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("routeKey", routeKey)
                .put("rawPath", request.path())
                .put("rawQueryString", request.query());
        ObjectNode headers = event.putObject("headers");
        request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        Map<String, String> query = request.queryForm().values();
        if (!query.isEmpty()) {
            event.set("queryStringParameters", JSON.valueToTree(query));
        }
        if (!parameters.isEmpty()) {
            event.set("pathParameters", JSON.valueToTree(parameters));
        }
        ObjectNode context = context(event.putObject("requestContext"), request, routeKey, now);
        if (claims != null) {
            context.putObject("authorizer")
                    .putObject("jwt")
                    .putNull("scopes")
                    .set("claims", JSON.valueToTree(texts(claims)));
        }
        boolean plain = request.body().length == 0
                || PLAIN.matcher(request.header("content-type").orElse("text/plain"))
                        .lookingAt();
        if (request.body().length > 0) {
            event.put("body", plain ? request.text() : Base64.getEncoder().encodeToString(request.body()));
        }
        return event.put("isBase64Encoded", !plain);
    }

    private static ObjectNode context(ObjectNode context, Request request, String routeKey, Instant now) {
        context.put("accountId", "000000000000")
                .put("apiId", "local")
                .put("domainName", "localhost")
                .put("domainPrefix", "local")
                .put("requestId", UUID.randomUUID().toString())
                .put("routeKey", routeKey)
                .put("stage", "$default")
                .put("time", COMMON_LOG.format(now))
                .put("timeEpoch", now.toEpochMilli());
        context.putObject("http")
                .put("method", request.method())
                .put("path", request.path())
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "127.0.0.1")
                .put("userAgent", request.header("user-agent").orElse(""));
        return context;
    }

    /** The gateway hands every claim over as text: a list as {@code [a b]}, a time in seconds. */
    private static Map<String, String> texts(JWTClaimsSet claims) {
        return claims.getClaims().entrySet().stream()
                .filter(e -> e.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())));
    }

    private static String text(Object claim) {
        return switch (claim) {
            case Date date -> Long.toString(date.toInstant().getEpochSecond());
            case List<?> list ->
                list.size() == 1
                        ? String.valueOf(list.getFirst())
                        : list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
            default -> claim.toString();
        };
    }
}
