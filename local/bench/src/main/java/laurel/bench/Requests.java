package laurel.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** What the HTTP API hands to a function: the samples, from somebody else. */
final class Requests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Requests() {}

    static String me(String email) throws IOException {
        return from("view-badges", email).toString();
    }

    static String board(String board, String email) throws IOException {
        ObjectNode request = from("view-board", email);
        ((ObjectNode) request.path("pathParameters")).put("team", board);
        return request.put("rawPath", "/api/boards/" + board).toString();
    }

    private static ObjectNode from(String sample, String email) throws IOException {
        ObjectNode request = (ObjectNode)
                JSON.readTree(Build.ROOT.resolve("events/" + sample + ".json").toFile());
        ((ObjectNode) request.at("/requestContext/authorizer/jwt/claims")).put("email", email);
        return request;
    }
}
