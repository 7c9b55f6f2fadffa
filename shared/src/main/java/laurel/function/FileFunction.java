package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A function behind the HTTP API of which some routes answer with a file. */
public abstract class FileFunction extends JsonFunction {
    @Override
    protected final JsonNode handle(JsonNode event) {
        ApiRequest request = new ApiRequest(event);
        return file(request).map(FileAnswer::json).orElseGet(() -> answer(request)
                .json());
    }

    /** The file that one request asks for; nothing if it asks for none, or may not have it. */
    protected abstract Optional<FileAnswer> file(ApiRequest request);

    /** The answer to a request that gets no file. */
    protected abstract ApiAnswer answer(ApiRequest request);
}
