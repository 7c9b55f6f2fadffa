package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import laurel.mail.AwardId;
import laurel.mail.DynamoMailStore;
import laurel.mail.MailStore;
import laurel.mail.MessageId;
import laurel.mail.Reason;
import laurel.organisation.DynamoAudit;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** What tells of e-mail, against a whole stack that runs. */
class MailCommandTest {
    private static final String BOUNCES = "bounce@simulator.amazonses.com";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    private final RunCommand options = new RunCommand();

    @SuppressWarnings("NullAway.Init")
    private LocalStack stack;

    @BeforeEach
    void start() throws IOException {
        options.ports.site = freePort();
        options.ports.aws = freePort();
        options.data = data;
        stack = new LocalStack(Path.of(System.getProperty("laurel.root")), options, step -> {});
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void whoseEmailCameBackIsListedAndLiftedHereAndInSes() {
        assertThat(suppressed()).contains("No address is suppressed.");
        send();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(suppressed()).contains("bounce/Permanent/General", "1 suppressed."));
        assertThat(suppressed()).doesNotContain(BOUNCES);

        assertThat(suppressed("--lift", BOUNCES)).contains("--reason: say why");
        assertThat(suppressed("--lift", "nobody")).contains("write an e-mail address");
        assertThat(suppressed()).contains("1 suppressed.");

        assertThat(suppressed("--lift", BOUNCES, "--reason", "mended", "--by", "Robin"))
                .contains("is written to again");
        assertThat(suppressed("--lift", BOUNCES, "--reason", "mended", "--by", "Robin"))
                .contains("is not suppressed");
        assertThat(suppressed()).contains("No address is suppressed.");
        try (SesV2Client ses = new AwsClients(options.ports.aws).ses();
                DynamoDbClient dynamo = new AwsClients(options.ports.aws).dynamo()) {
            assertThat(ses.listSuppressedDestinations(list -> {}).suppressedDestinationSummaries())
                    .isEmpty();
            assertThat(new DynamoAudit(dynamo, Settings.of(Map.of())).latest(9))
                    .singleElement()
                    .satisfies(line -> assertThat(line.by() + " " + line.what() + " " + line.reason())
                            .isEqualTo("Robin suppression-lifted mended"));
        }
    }

    @Test
    void whySomebodyGotAnEmailOrDidNotIsTold() {
        assertThat(command("why", "p1")).contains("There was never anything to tell p1 by e-mail.");
        assertThat(command("why", "sam@council.example")).contains("has nobody with the address sam@council.example");

        try (DynamoDbClient dynamo = new AwsClients(options.ports.aws).dynamo()) {
            MailStore mail = new DynamoMailStore(dynamo, Settings.of(Map.of()));
            PersonId sam = new PersonId("p1");
            MessageId award = new AwardId(sam, "bronze", "2026").message();
            mail.note(award, Instant.EPOCH, Instant.EPOCH);
            mail.drop(mail.find(award).orElseThrow(), Instant.parse("2026-11-23T10:00:00Z"), Reason.NO_ADDRESS);
        }
        assertThat(command("why", "p1"))
                .containsSubsequence(
                        "award  bronze|2026",
                        "not sent, since Mon 23 Nov 2026 10:00: the people file has no address",
                        "1 in all.");
    }

    private void send() {
        try (SesV2Client ses = new AwsClients(options.ports.aws).ses()) {
            ses.sendEmail(email -> email.fromEmailAddress("laurel@council.example")
                    .configurationSetName("laurel-local")
                    .destination(to -> to.toAddresses(BOUNCES))
                    .content(content -> content.simple(
                            simple -> simple.subject(s -> s.data("Hello")).body(b -> b.text(t -> t.data("Hello"))))));
        }
    }

    private String suppressed(String... arguments) {
        return command("suppressed", arguments);
    }

    private String command(String name, String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        List<String> all = new ArrayList<>(List.of("mail", name));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--port", "" + options.ports.site, "--aws-port", "" + options.ports.aws));
        command.execute(all.toArray(String[]::new));
        return said.toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
