package laurel.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** The operations of SES v2 on the account's suppression list: put, get, delete and list. */
final class SuppressionEndpoint {
    /** Where the list is. */
    static final String PATH = SesEndpoint.PATH + "suppression/addresses";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Mailbox mailbox;

    SuppressionEndpoint(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    JsonNode answer(String method, String path, Supplier<JsonNode> body) {
        String address = URLDecoder.decode(
                path.substring(PATH.length()).replaceFirst("^/", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        return switch (method + (address.isEmpty() ? "" : " one")) {
            case "GET" -> list();
            case "PUT" -> put(body.get());
            case "GET one" -> get(address);
            case "DELETE one" -> delete(address);
            default -> throw Refused.unknownOperation();
        };
    }

    private JsonNode list() {
        ObjectNode answer = JSON.objectNode();
        ArrayNode all = answer.putArray("SuppressedDestinationSummaries");
        mailbox.suppressed().forEach((address, reason) -> all.add(entry(address, reason)));
        return answer;
    }

    private JsonNode put(JsonNode request) {
        String reason = request.path("Reason").asText();
        if (!reason.equals("BOUNCE") && !reason.equals("COMPLAINT")) {
            throw Refused.badRequest("Reason must be BOUNCE or COMPLAINT");
        }
        mailbox.suppress(Addresses.bare(request.path("EmailAddress").asText()), reason);
        return JSON.objectNode();
    }

    private JsonNode get(String address) {
        String reason = mailbox.suppressed().get(address.toLowerCase(Locale.ROOT));
        if (reason == null) {
            throw notThere(address);
        }
        ObjectNode answer = JSON.objectNode();
        answer.set("SuppressedDestination", entry(address, reason));
        return answer;
    }

    private JsonNode delete(String address) {
        if (!mailbox.lift(address)) {
            throw notThere(address);
        }
        return JSON.objectNode();
    }

    private static ObjectNode entry(String address, String reason) {
        return JSON.objectNode().put("EmailAddress", address).put("Reason", reason);
    }

    private static Refused notThere(String address) {
        return Refused.notFound("Email address " + address + " does not exist on your suppression list.");
    }
}
