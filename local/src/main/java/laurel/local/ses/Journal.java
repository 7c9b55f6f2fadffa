package laurel.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A file of JSON, one a line. For one thread at a time. */
final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;

    /** Opens it and tells what is in it; a line that a crash cut short was never answered for, and goes. */
    Journal(Path path, Consumer<JsonNode> lines) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            String all = Files.readString(path, StandardCharsets.UTF_8);
            String whole = all.substring(0, all.lastIndexOf('\n') + 1);
            for (String line : whole.lines().toList()) {
                lines.accept(JSON.readTree(line));
            }
            file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            file.position(file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }

    /** Adds a line, on disk when this returns. */
    void keep(JsonNode line) {
        add(line, true);
    }

    /** Adds a line that may be lost if the machine stops at once. */
    void note(JsonNode line) {
        add(line, false);
    }

    private void add(JsonNode line, boolean onDisk) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            if (onDisk) {
                file.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox can't be written", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
