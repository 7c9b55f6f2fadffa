package laurel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes trees of JSON as Jackson's ObjectMapper does, without one: what it loads to turn classes into JSON is a
 * tenth of a function's start, and trees need nothing of it. Thread-safe.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** The tree of a text in UTF-8; a missing node if it is empty. */
    public static JsonNode read(InputStream text) throws IOException {
        return read(text.readAllBytes());
    }

    /** The tree of a text; a missing node if it is empty. */
    public static JsonNode read(String text) throws JsonProcessingException {
        try {
            return read(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException noJson) {
            throw noJson;
        } catch (IOException e) {
            throw new UncheckedIOException("There is nothing to wait for in memory", e);
        }
    }

    /** The tree of a text in UTF-8; a missing node if it is empty. */
    public static JsonNode read(byte[] text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return TreeReader.read(parser);
        }
    }

    /** Writes the text of a tree in UTF-8. */
    public static void write(JsonNode tree, OutputStream to) throws IOException {
        to.write(write(tree).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a tree. */
    public static String write(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            TreeWriter.write(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("There is nothing to wait for in memory", e);
        }
        return text.toString();
    }
}
