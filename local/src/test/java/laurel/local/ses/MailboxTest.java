package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final Mail FIRST = new Mail(
            "1",
            "sam@council.example",
            "First",
            Map.of("From", "a@b.example"),
            "text",
            "<p>html",
            "2026-11-23T09:00:00Z");
    private static final Mail SECOND =
            new Mail("2", "kim@council.example", "Zweite ✓", Map.of(), "", "", "2026-11-23T09:00:01Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatWasKeptIsThereAfterARestartNewestLast() {
        try (Mailbox mailbox = new Mailbox(folder)) {
            mailbox.keep(FIRST);
            mailbox.keep(SECOND);
        }
        try (Mailbox again = new Mailbox(folder)) {
            assertThat(again.all()).containsExactly(FIRST, SECOND);
            assertThat(again.mail("2")).contains(SECOND);
        }
    }

    @Test
    void aLineThatACrashCutShortGoesAndTheNextMailIsWhole() throws IOException {
        try (Mailbox mailbox = new Mailbox(folder)) {
            mailbox.keep(FIRST);
        }
        Files.writeString(folder.resolve("mailbox.jsonl"), "{\"id\":\"half", StandardOpenOption.APPEND);
        try (Mailbox mailbox = new Mailbox(folder)) {
            assertThat(mailbox.all()).containsExactly(FIRST);
            mailbox.keep(SECOND);
        }
        try (Mailbox again = new Mailbox(folder)) {
            assertThat(again.all()).containsExactly(FIRST, SECOND);
        }
    }
}
