package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A function behind the HTTP API. */
public abstract class ApiFunction extends JsonFunction {
    /** Nothing that an address names has a longer name, and no key of a store may hold one of any length. */
    private static final int LONGEST = 256;

    @Override
    protected final JsonNode handle(JsonNode event) {
        ApiRequest request = new ApiRequest(event);
        if (request.parts().anyMatch(ApiFunction::isTooLong)) {
            return ApiAnswer.error(404, "not-found", "There is nothing of so long a name.")
                    .json();
        }
        if (request.queries().anyMatch(ApiFunction::isTooLong)) {
            return ApiAnswer.unreadable(
                            "A parameter of the query is longer than " + LONGEST + " characters. Send a shorter one.")
                    .json();
        }
        Optional<FileAnswer> file = file(request);
        if (file.isPresent()) {
            return file.get().json();
        }
        ApiAnswer answer = answer(request);
        return request.route().startsWith("GET ") ? answer.jsonUnless(request.header("if-none-match")) : answer.json();
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** The file that a request asks for; nothing if it asks for none, or may not have it. */
    protected Optional<FileAnswer> file(ApiRequest request) {
        return Optional.empty();
    }

    /** The answer to one request. */
    protected abstract ApiAnswer answer(ApiRequest request);
}
