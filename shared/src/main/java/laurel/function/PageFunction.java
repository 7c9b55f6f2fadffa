package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;

/** A function behind the HTTP API that answers with pages. */
public abstract class PageFunction extends JsonFunction {
    @Override
    protected final JsonNode handle(JsonNode event) {
        return answer(new ApiRequest(event)).json();
    }

    /** The answer to one request. */
    protected abstract PageAnswer answer(ApiRequest request);
}
