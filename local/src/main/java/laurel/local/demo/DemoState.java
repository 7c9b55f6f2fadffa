package laurel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Remembers up to when the made-up year goes, so that one that was interrupted goes on with the same actions, and whether
 * it is all there.
 */
record DemoState(Path file, Instant until, boolean loaded) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static DemoState in(Path data, Instant now) {
        Path file = data.resolve("demo.json");
        try {
            if (!Files.exists(file)) {
                return new DemoState(file, now.truncatedTo(ChronoUnit.SECONDS), false).save();
            }
            JsonNode saved = JSON.readTree(Files.readString(file));
            return new DemoState(
                    file,
                    Instant.parse(saved.path("until").asText()),
                    saved.path("loaded").asBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DemoState nowLoaded() {
        return new DemoState(file, until, true).save();
    }

    private DemoState save() {
        try {
            Files.writeString(
                    file,
                    JSON.createObjectNode()
                            .put("until", until.toString())
                            .put("loaded", loaded)
                            .toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
