package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** What the HTTP API hands to a function: the samples, from somebody else. */
final class Requests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    static String me(String email) throws IOException {
        return from("view-badges", email).toString();
    }

    static String board(String board, String email) throws IOException {
        return board(board, email, Map.of());
    }

    static String board(String board, String email, Map<String, String> query) throws IOException {
        return ofTeam("view-board", board, email, query).toString();
    }

    static String activity(String team, String email) throws IOException {
        return ofTeam("view-reach-activity", team, email, Map.of()).toString();
    }

    /** A sample, from somebody else and with another query. */
    static String of(String sample, String email, Map<String, String> query) throws IOException {
        return with(from(sample, email), query).toString();
    }

    /** Whether a request to DynamoDB is for what every page needs: who asks, and whether the organisation is live. */
    static boolean isOfWhoAsks(String request) {
        return request.startsWith("GetItemRequest(")
                && (request.contains("|alias|mailto:") || request.contains("|person|") || request.contains("|state"));
    }

    /** An answer that has what was asked for. */
    static JsonNode answered(JsonNode answer) {
        if (answer.path("statusCode").asInt() != 200) {
            throw new IllegalStateException("Not answered: " + answer);
        }
        return answer;
    }

    private static ObjectNode ofTeam(String sample, String team, String email, Map<String, String> query)
            throws IOException {
        ObjectNode request = with(from(sample, email), query);
        ((ObjectNode) request.path("pathParameters")).put("team", team);
        return request;
    }

    private static ObjectNode with(ObjectNode request, Map<String, String> query) {
        ObjectNode parameters = request.putObject("queryStringParameters");
        query.forEach(parameters::put);
        return request;
    }

    private static ObjectNode from(String sample, String email) throws IOException {
        ObjectNode request = (ObjectNode)
                JSON.readTree(Build.ROOT.resolve("events/" + sample + ".json").toFile());
        ((ObjectNode) request.at("/requestContext/authorizer/jwt/claims")).put("email", email);
        return request;
    }
}
