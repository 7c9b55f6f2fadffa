package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import laurel.local.mails.SampleMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MailsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyEmailIsWrittenAsPageTextAndMessageAndShownOnOnePage() throws IOException {
        Path to = folder.resolve("a").resolve("b");
        assertThat(run("mails", "--no-pictures", "--to", to.toString())).isZero();
        String index = Files.readString(to.resolve("index.html"));
        for (SampleMail mail : SampleMail.all(Locale.UK)) {
            for (String end : List.of("html", "txt", "eml")) {
                assertThat(to.resolve(mail.id() + "." + end)).isNotEmptyFile();
                assertThat(index).contains("href=\"" + mail.id() + "." + end + "\"");
            }
        }
        assertThat(index).doesNotContain("<img");
        assertThat(out.toString()).contains("index.html");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void picturesAreWideNarrowAndDark() throws IOException {
        assertThat(run("mails", "--only", "badge", "--language", "cy", "--to", folder.toString()))
                .isZero();
        assertThat(width("badge-wide.png")).isEqualTo(720);
        assertThat(width("badge-narrow.png")).isEqualTo(320);
        assertThat(width("badge-dark.png")).isEqualTo(720);
        assertThat(Files.readAllBytes(folder.resolve("badge-dark.png")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("badge-wide.png")));
        assertThat(Files.readString(folder.resolve("badge.txt"))).startsWith("DIOLCH");
        assertThat(folder.resolve("digest.html")).doesNotExist();
    }

    /** As a PNG's first part says it. */
    private int width(String picture) throws IOException {
        byte[] png = Files.readAllBytes(folder.resolve(picture));
        assertThat(new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PNG");
        return ByteBuffer.wrap(png).getInt(16);
    }

    @Test
    void oneKindHasAllItsSamples() throws IOException {
        assertThat(run("mails", "--no-pictures", "--only", "feedback", "--to", folder.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("20 e-mails");
    }

    @Test
    void whatCannotBeIsSaidInOneLineWithWhatToWrite() throws IOException {
        assertThat(run("mails", "--only", "praise")).isEqualTo(1);
        assertThat(err.toString()).contains("--only praise", "digest", "nudge");
        assertThat(run("mails", "--language", "fr")).isEqualTo(1);
        assertThat(err.toString()).contains("--language fr", "en-GB or cy", "docs/feedback.md");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("mails", "--no-pictures", "--to", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--to ", "Name a folder");
        assertThat(err.toString().lines()).hasSize(3);
    }

    @Test
    void itExplainsItselfWithExamples() {
        assertThat(run("mails", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ./run mails", "Examples", "--no-pictures");
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
