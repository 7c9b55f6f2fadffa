package laurel.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import laurel.function.JsonFunction;
import laurel.settings.Settings;

/** Remembers each record of a batch, and reports as failed those that say that they are bad. */
public final class WorkHandler extends JsonFunction {
    /** A file to note each record in too, for tests that look on from another process. */
    static final String NOTES = "laurel.test.notes";

    public WorkHandler(Settings settings) {}

    @Override
    protected JsonNode handle(JsonNode event) {
        ObjectNode answer = NODES.objectNode();
        var failures = answer.putArray("batchItemFailures");
        for (JsonNode record : event.path("Records")) {
            Seen.RECORDS.add(record);
            note(record);
            if (Seen.isBad(record)) {
                failures.addObject()
                        .put(
                                "itemIdentifier",
                                record.path("messageId")
                                        .asText(record.path("dynamodb")
                                                .path("SequenceNumber")
                                                .asText()));
            }
        }
        return answer;
    }

    private static void note(JsonNode record) {
        String file = System.getProperty(NOTES);
        if (file != null) {
            try {
                Files.writeString(Path.of(file), record + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
