package laurel.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the post took, and what the world knows: a line of JSON each, numbered through both files in the order in
 * which it happened.
 */
final class Chronicle implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;
    private final BufferedWriter mailbox;
    private final BufferedWriter facts;
    private long number;

    Chronicle(Path folder, Clock clock) {
        this.clock = clock;
        try {
            Files.createDirectories(folder);
            mailbox = Files.newBufferedWriter(folder.resolve("mailbox.jsonl"));
            facts = Files.newBufferedWriter(folder.resolve("facts.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter that reaches its person. */
    void mail(Object... members) {
        write(mailbox, new LinkedHashMap<>(), members);
    }

    /** Something that the world knows from now on; names and values by turns, none where a value is null. */
    void fact(String what, @Nullable Object... members) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("fact", what);
        write(facts, line, members);
    }

    private void write(BufferedWriter to, Map<String, Object> line, @Nullable Object... members) {
        line.put("n", number++);
        line.put("at", clock.instant().toString());
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value != null) {
                line.put(String.valueOf(members[i]), value);
            }
        }
        try {
            to.write(JSON.writeValueAsString(line));
            to.newLine();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            mailbox.close();
            facts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
