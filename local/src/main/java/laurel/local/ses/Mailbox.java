package laurel.local.ses;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps every accepted e-mail in a file, one a line, on disk before {@link #keep} returns. Safe for many threads. */
public final class Mailbox implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Mail> mails = new ArrayList<>();
    private final FileChannel file;

    /** Opens the mailbox in a folder; a line that a crash cut short was never answered for, and goes. */
    public Mailbox(Path folder) {
        try {
            Files.createDirectories(folder);
            Path path = folder.resolve("mailbox.jsonl");
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            String all = Files.readString(path, StandardCharsets.UTF_8);
            String whole = all.substring(0, all.lastIndexOf('\n') + 1);
            for (String line : whole.lines().toList()) {
                mails.add(JSON.readValue(line, Mail.class));
            }
            file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            file.position(file.size());
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox in " + folder + " can't be read", e);
        }
    }

    /** Keeps a mail for good. */
    public synchronized void keep(Mail mail) {
        try {
            ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(mail) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(false);
            mails.add(mail);
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox can't be written", e);
        }
    }

    /** All mails, newest last. */
    public synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    /** One mail. */
    public Optional<Mail> mail(String id) {
        return all().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
