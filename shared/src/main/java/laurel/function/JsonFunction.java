package laurel.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A Lambda function of JSON to JSON. What it throws, Lambda reports as failed and its trigger retries. */
public abstract class JsonFunction implements RequestStreamHandler {
    /** The one mapper; creating a second costs start-up time. */
    protected static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context context)
            throws IOException {
        JSON.writeValue(output, handle(JSON.readTree(input)));
    }

    /** The answer to one event; {@link NullNode} where nobody reads it. */
    protected abstract JsonNode handle(JsonNode event);
}
