package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.people.Decision;

/** An answer of the HTTP API. What it says of people is never kept by anything between. */
public record ApiAnswer(int status, JsonNode body) {
    /** What was asked for. */
    public static ApiAnswer ok(JsonNode body) {
        return new ApiAnswer(200, body);
    }

    /** Why there is no more than this to say: a code for programs, and words for people. */
    public static ApiAnswer error(int status, String code, String message) {
        return new ApiAnswer(
                status, JsonNodeFactory.instance.objectNode().put("error", code).put("message", message));
    }

    /** Why somebody may not see or do it. */
    public static ApiAnswer refused(Decision.Refused why) {
        return error(403, why.code(), why.reason());
    }

    /** What is wrong with what was sent, and what to send instead. */
    public static ApiAnswer unreadable(String message) {
        return error(400, "bad-request", message);
    }

    JsonNode json() {
        var answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers")
                .put("content-type", "application/json; charset=utf-8")
                .put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        return answer.put("body", body.toString());
    }
}
