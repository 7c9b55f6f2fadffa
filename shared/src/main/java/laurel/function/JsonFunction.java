package laurel.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import laurel.json.JsonText;
import org.jspecify.annotations.Nullable;

/** A Lambda function of JSON to JSON. What it throws, Lambda reports as failed and its trigger retries. */
public abstract class JsonFunction implements RequestStreamHandler {
    /** Makes what answers are of. */
    protected static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
            throws IOException {
        JsonText.write(handle(JsonText.read(input)), output);
    }

    /** The answer to one event; {@link NullNode} where nobody reads it. */
    protected abstract JsonNode handle(JsonNode event);
}
