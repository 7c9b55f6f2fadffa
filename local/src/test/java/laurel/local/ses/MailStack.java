package laurel.local.ses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.local.stack.template.TemplateReader;
import laurel.settings.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** The stack of the template with its SES, as {@code ./run} has them: in this process, or in one that is to be killed. */
final class MailStack implements AutoCloseable {
    final Mailbox mailbox;
    final Stack stack;
    private final EventFeed feed;

    private MailStack(Mailbox mailbox, Stack stack) {
        this.mailbox = mailbox;
        this.stack = stack;
        this.feed = EventFeed.start(mailbox, SesEvents.to(stack));
    }

    /**
     * Starts on what an earlier one left.
     *
     * @param shift how far its clock is ahead of the machine's
     */
    static MailStack start(Path data, Duration shift) throws IOException {
        return start(data, shift, Map.of());
    }

    /** The same with more variables for every function. */
    static MailStack start(Path data, Duration shift, Map<String, String> variables) throws IOException {
        StackOptions options = StackOptions.of(Path.of(System.getProperty("laurel.root")))
                .withData(data)
                .withAwsPort(0)
                .withClockAt(Optional.of(Instant.now().plus(shift)));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            options = options.withVariable(variable.getKey(), variable.getValue());
        }
        SesRules rules = SesRules.of(TemplateReader.read(options.template()).configurationSets(), OptionalInt.empty());
        Mailbox mailbox = new Mailbox(data);
        return new MailStack(
                mailbox,
                Stack.start(options.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, options.clock(), rules))));
    }

    /** The same in a process of its own; where its endpoint is will be the only line of the file, once it is ready. */
    static Process startProcess(Path data, Duration shift, Path address) throws IOException {
        Files.deleteIfExists(address);
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlaurel.root=" + System.getProperty("laurel.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailStack.class.getName(),
                        data.toString(),
                        shift.toString(),
                        address.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("process.log").toFile()))
                .start();
    }

    /** The process that is killed. */
    public static void main(String[] arguments) throws Exception {
        MailStack running = start(Path.of(arguments[0]), Duration.parse(arguments[1]));
        Files.writeString(Path.of(arguments[2]), running.stack.awsEndpoint() + "\n");
        Thread.currentThread().join();
    }

    /** Where a process is to be found, once it is ready. */
    static Optional<URI> endpoint(Path address) {
        try {
            String line = Files.exists(address) ? Files.readString(address) : "";
            return line.endsWith("\n") ? Optional.of(URI.create(line.strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Settings settings(URI endpoint, Duration shift) {
        return Settings.of(Map.of("AWS_ENDPOINT_URL", endpoint.toString(), "LAUREL_CLOCK_SHIFT", shift.toString()));
    }

    /** A client as anyone would build it. */
    static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void close() {
        feed.close();
        stack.close();
        mailbox.close();
    }
}
