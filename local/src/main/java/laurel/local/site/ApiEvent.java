package laurel.local.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import laurel.local.http.Request;
import laurel.local.stack.template.Template.Route;

/** Writes the event that an HTTP API sends to a function: payload format 2.0. */
final class ApiEvent {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter COMMON_LOG = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private ApiEvent() {}

    static ObjectNode of(
            Request request, Route route, Map<String, String> parameters, JWTClaimsSet claims, Instant now) {
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
        context(event.putObject("requestContext"), request, routeKey, now)
                .putObject("authorizer")
                .putObject("jwt")
                .putNull("scopes")
                .set("claims", JSON.valueToTree(texts(claims)));
        if (request.body().length > 0) {
            event.put("body", request.text());
        }
        return event.put("isBase64Encoded", false);
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
