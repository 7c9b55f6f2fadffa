package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import laurel.catalogue.Problem;
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

    /** What is wrong with a catalogue that was sent, each with its place. */
    public static ApiAnswer wrong(List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("error", "refused");
        json.put("message", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        ArrayNode all = json.putArray("problems");
        problems.forEach(problem -> all.addObject()
                .put("file", problem.file())
                .put("line", problem.line())
                .put("message", problem.message()));
        return new ApiAnswer(400, json);
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
