package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import laurel.catalogue.Problem;
import laurel.json.JsonText;
import laurel.people.Decision;

/** An answer of the HTTP API. What it says of people is never kept by anything between. */
public final class ApiAnswer {
    private static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final String type;
    private final JsonNode body;

    private ApiAnswer(int status, String type, JsonNode body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    /** What was asked for, or what became of it. */
    public ApiAnswer(int status, JsonNode body) {
        this(status, JSON, body);
        if (status >= 400) {
            throw new IllegalArgumentException("An error has problem details: answer with error, faulty or refused.");
        }
    }

    /** What was asked for. */
    public static ApiAnswer ok(JsonNode body) {
        return new ApiAnswer(200, body);
    }

    /**
     * Why there is no more than this to say: a code for programs, and words for people. A line of the words that begins
     * with a field and a colon, such as {@code period: send …}, names that field as at fault.
     */
    public static ApiAnswer error(int status, String code, String message) {
        return problem(status, ProblemDetails.of(status, code, message, FieldFault.in(message)));
    }

    /** The same, with one more thing that a program can use. */
    public static ApiAnswer error(int status, String code, String message, String name, JsonNode more) {
        return problem(
                status, ProblemDetails.of(status, code, message, List.of()).set(name, more));
    }

    /** Why somebody may not see or do it. */
    public static ApiAnswer refused(Decision.Refused why) {
        return error(403, why.code(), why.reason());
    }

    /** What is wrong with what was sent, and what to send instead. */
    public static ApiAnswer unreadable(String message) {
        return error(400, "bad-request", message);
    }

    /** What is wrong with the fields that were sent, and what to send instead. */
    public static ApiAnswer faulty(List<FieldFault> faults) {
        String all = faults.stream()
                .map(fault -> fault.field() + ": " + fault.message())
                .collect(Collectors.joining("\n"));
        return problem(400, ProblemDetails.of(400, "bad-request", all, faults));
    }

    /** What is wrong with a catalogue that was sent, each with its place. */
    public static ApiAnswer wrong(List<Problem> problems) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> all.addObject()
                .put("file", problem.file())
                .put("line", problem.line())
                .put("message", problem.message()));
        String words = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return error(400, "refused", words, "problems", all);
    }

    private static ApiAnswer problem(int status, JsonNode details) {
        return new ApiAnswer(status, ProblemDetails.CONTENT_TYPE, details);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is sent. */
    public JsonNode body() {
        return body;
    }

    JsonNode json() {
        String text = JsonText.write(body);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        ObjectNode headers = answer.putObject("headers")
                .put("content-type", type)
                .put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        if (status == 200) {
            headers.put("etag", EntityTag.of(text));
        }
        return answer.put("body", text);
    }

    /** The same, but for what the asker has already: of that, only that it has not changed. */
    JsonNode jsonUnless(String has) {
        JsonNode answer = json();
        JsonNode tag = answer.path("headers").path("etag");
        if (tag.isMissingNode() || !EntityTag.isAmong(tag.asText(), has)) {
            return answer;
        }
        ObjectNode unchanged = JsonNodeFactory.instance.objectNode().put("statusCode", 304);
        unchanged.putObject("headers").put("etag", tag.asText()).put("cache-control", "no-store");
        return unchanged;
    }
}
