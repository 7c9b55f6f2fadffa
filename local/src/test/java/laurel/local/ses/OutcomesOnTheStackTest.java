package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.local.stack.template.TemplateReader;
import laurel.mail.outcome.DynamoOutcomes;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.Outcomes.Step;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;

/** The whole way of the template: SES, the default bus, the rule, the queue, the function, the mail table. */
class OutcomesOnTheStackTest {
    private static final PersonId SAM = new PersonId("p|1 ü");
    private static final String BOUNCES = "bounce+p1@simulator.amazonses.com";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void whatBecomesOfAnEmailIsKnownThoughTheProcessEndedAfterItWasTaken() throws IOException {
        String delivered;
        String bounced;
        // Nothing publishes here: what SES took is all that a killed process leaves.
        try (Mailbox mailbox = new Mailbox(data);
                Stack stack = start(mailbox, data);
                SesV2Client ses =
                        client(SesV2Client.builder(), stack.awsEndpoint()).build()) {
            delivered = send(ses, "sam@council.example");
            bounced = send(ses, BOUNCES);
        }

        try (Mailbox mailbox = new Mailbox(data);
                Stack stack = start(mailbox, data);
                EventFeed feed = EventFeed.start(mailbox, SesEvents.to(stack));
                DynamoDbClient dynamo =
                        client(DynamoDbClient.builder(), stack.awsEndpoint()).build();
                SesV2Client ses =
                        client(SesV2Client.builder(), stack.awsEndpoint()).build()) {
            assertThat(feed).isNotNull();
            DynamoOutcomes outcomes = new DynamoOutcomes(dynamo, Settings.of(Map.of()));
            DynamoSuppressions suppressions = new DynamoSuppressions(dynamo, Settings.of(Map.of()));

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(steps(outcomes, delivered)).containsExactlyInAnyOrder(Step.SENT, Step.DELIVERED);
                assertThat(steps(outcomes, bounced)).containsExactlyInAnyOrder(Step.SENT, Step.BOUNCED);
            });
            assertThat(suppressions.contains(BOUNCES)).isTrue();
            assertThat(suppressions.contains("sam@council.example")).isFalse();

            String again = send(ses, BOUNCES);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(outcomes.find(SAM, again).toString())
                            .contains("Permanent/OnAccountSuppressionList"));
            assertThat(suppressions.all()).hasSize(1);
        }
    }

    @Test
    void noSendEventIsLostThoughTheProcessIsKilledWhileItPublishes() throws Exception {
        Path address = data.resolve("address");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlaurel.root=" + System.getProperty("laurel.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutcomesOnTheStackTest.class.getName(),
                        data.toString(),
                        address.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> taken = new ArrayList<>();
        try {
            await().atMost(Duration.ofSeconds(90))
                    .until(() ->
                            Files.exists(address) && Files.readString(address).endsWith("\n"));
            URI endpoint = URI.create(Files.readString(address).strip());
            try (SesV2Client ses = client(SesV2Client.builder(), endpoint).build()) {
                for (int i = 0; i < 40; i++) {
                    taken.add(send(ses, "sam" + i + "@council.example"));
                }
            }
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        try (Mailbox mailbox = new Mailbox(data);
                Stack stack = start(mailbox, data);
                EventFeed feed = EventFeed.start(mailbox, SesEvents.to(stack));
                DynamoDbClient dynamo =
                        client(DynamoDbClient.builder(), stack.awsEndpoint()).build()) {
            assertThat(feed).isNotNull();
            DynamoOutcomes outcomes = new DynamoOutcomes(dynamo, Settings.of(Map.of()));
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(taken)
                    .allSatisfy(message -> assertThat(steps(outcomes, message)).contains(Step.SENT)));
        }
    }

    /** The process that is killed: it writes where its endpoint is into a file, and stays. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Mailbox mailbox = new Mailbox(data);
        Stack stack = start(mailbox, data);
        EventFeed.start(mailbox, SesEvents.to(stack));
        Files.writeString(Path.of(arguments[1]), stack.awsEndpoint() + "\n");
        Thread.currentThread().join();
    }

    private static Stack start(Mailbox mailbox, Path data) throws IOException {
        StackOptions options = StackOptions.of(Path.of(System.getProperty("laurel.root")))
                .withData(data)
                .withAwsPort(0);
        SesRules rules = SesRules.of(TemplateReader.read(options.template()).configurationSets(), OptionalInt.empty());
        return Stack.start(options.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, options.clock(), rules)));
    }

    private static Iterable<Step> steps(DynamoOutcomes outcomes, String message) {
        return outcomes.find(SAM, message)
                .map(course -> List.copyOf(course.steps().keySet()))
                .orElse(List.of());
    }

    private static String send(SesV2Client ses, String to) {
        return ses.sendEmail(email -> email.fromEmailAddress("Laurel <laurel@council.example>")
                        .configurationSetName("laurel-local")
                        .destination(destination -> destination.toAddresses(to))
                        .emailTags(
                                tag(
                                        "person",
                                        Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(SAM.value().getBytes(StandardCharsets.UTF_8))),
                                tag("claim", "token"))
                        .content(content -> content.simple(simple ->
                                simple.subject(s -> s.data("Hello")).body(b -> b.text(t -> t.data("Hello"))))))
                .messageId();
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }

    private static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B client(
            B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }
}
