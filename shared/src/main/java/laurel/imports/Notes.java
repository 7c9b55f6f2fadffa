package laurel.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Notes beside an upload, as JSON. */
public final class Notes {
    /** What an upload is; written when it begins. */
    public static final String ABOUT = "about.json";
    /** What is to be done with it; written when somebody says so, and what starts the work. */
    public static final String PLAN = "plan.json";
    /** How far that has come. */
    public static final String PROGRESS = "progress.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Uploads uploads;

    public Notes(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Writes a note. */
    public void write(UploadId id, String name, JsonNode note) {
        try {
            uploads.put(id, name, JSON.writeValueAsBytes(note));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a note; nothing if there is none. */
    public Optional<JsonNode> read(UploadId id, String name) {
        return uploads.open(id, name).map(Notes::json);
    }

    /** What the import of people reported on a file that was handed in. */
    public Optional<JsonNode> report(UploadId id) {
        return uploads.report(id).map(Notes::json);
    }

    private static JsonNode json(InputStream content) {
        try (content) {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
