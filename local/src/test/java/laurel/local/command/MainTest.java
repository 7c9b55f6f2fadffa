package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "replay --help",
                "token --help",
                "held --help",
                "live --help",
                "mail suppressed --help",
                "mail why --help",
                "simulate --help",
                "rebuild --help"
            })
    void everyCommandExplainsItselfWithAnExample(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: ./run", "Example", "--port", "--aws-port");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithTheWayToHelp() {
        assertThat(run("--frsh")).isEqualTo(2);
        assertThat(err.toString()).contains("--frsh").contains("./run --help");
        assertThat(run("--at", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("\"yesterday\" is no moment");
    }

    @Test
    void aTakenPortIsOneClearLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("--port", Integer.toString(taken.getLocalPort()))).isEqualTo(1);
            assertThat(err.toString().lines()).singleElement().asString().contains("is taken", "--port");
        }
    }

    @Test
    void aPortThatCantBeIsOneClearLine() {
        assertThat(run("--port", "99999")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("--port 99999", "1 to 65535");
    }

    @Test
    void aFileThatIsNotThereIsOneClearLine() {
        assertThat(run("replay", "nowhere.jsonl")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere.jsonl");
    }

    @Test
    void sendingAgainHasToSayWhat() {
        assertThat(run("held", "--send-again")).isEqualTo(1);
        assertThat(err.toString()).contains("--all");
        assertThat(run("held", "--dismiss")).isEqualTo(1);
        assertThat(err.toString()).contains("what to dismiss");
        assertThat(run("held", "--dismiss", "--send-again", "key")).isEqualTo(1);
        assertThat(err.toString()).contains("one of");
    }

    @Test
    void aProposalHasToBeThereAndSaySinceWhen() {
        assertThat(run("simulate", "nowhere.yaml", "--since", "2025-12-01")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere.yaml");
        assertThat(run("simulate", "nowhere.yaml", "--since", "2025-12-15")).isEqualTo(2);
        assertThat(err.toString()).contains("not the first day of a month");
    }

    @Test
    void aRebuildOfAllGoesAlone() {
        assertThat(run("rebuild", "--all", "--take-back")).isEqualTo(1);
        assertThat(err.toString()).contains("--all goes alone");
        assertThat(run("rebuild", "some.yaml", "--version", "1")).isEqualTo(1);
        assertThat(err.toString()).contains("Choose one of");
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
