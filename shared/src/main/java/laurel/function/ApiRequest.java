package laurel.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.json.JsonText;
import org.jspecify.annotations.Nullable;

/** A request that an HTTP API hands over (payload format 2.0), its token checked already. */
public final class ApiRequest {
    private final JsonNode event;

    ApiRequest(JsonNode event) {
        this.event = event;
    }

    /**
     * The address of whoever is signed in, in this claim of their token; empty if it has none. An address that the
     * provider says it has not verified is nobody's.
     */
    public String address(String claim) {
        JsonNode claims = event.at("/requestContext/authorizer/jwt/claims");
        boolean unverified = claims.path("email_verified").asText("true").equals("false");
        return unverified ? "" : claims.path(claim).asText("");
    }

    /** The route that the request took, such as {@code POST /api/campaigns}. */
    public String route() {
        return event.path("routeKey").asText("");
    }

    /** What was sent, as text. */
    public String text() {
        String text = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean() ? new String(bytes(), StandardCharsets.UTF_8) : text;
    }

    /** What was sent, byte by byte. A client has to say that it sends no text, or the gateway makes text of it. */
    public byte[] bytes() {
        String text = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    /** What was sent, if it is a JSON object. */
    public Optional<ObjectNode> body() {
        try {
            return JsonText.read(text()) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** A part of the path that varies. */
    public String path(String name) {
        return event.path("pathParameters").path(name).asText("");
    }

    /** All parts of the path that vary. */
    Stream<String> parts() {
        return event.path("pathParameters").valueStream().map(JsonNode::asText);
    }

    /** All values of the query. */
    Stream<String> queries() {
        return event.path("queryStringParameters").valueStream().map(JsonNode::asText);
    }

    /** A header, by its name in lower case; empty if it was not sent. */
    String header(String name) {
        return event.path("headers").path(name).asText("");
    }

    /** A parameter of the query, or null if it was not sent. */
    public @Nullable String query(String name) {
        return event.path("queryStringParameters").path(name).asText(null);
    }
}
