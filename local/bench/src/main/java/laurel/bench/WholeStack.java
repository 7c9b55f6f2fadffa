package laurel.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.settings.Settings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.s3.S3Client;

/** A local stack of its own, on a free port and in a folder that goes with it, as ./run starts it. */
final class WholeStack implements AutoCloseable {
    private static final String ACTIONS = "laurel-action-queue";
    private static final String IMPORTS = "laurel-imports";

    private final Path data;
    private final Stack stack;
    private final Settings settings;
    private final DynamoDbClient dynamo;

    private WholeStack(Path data, Stack stack) {
        this.data = data;
        this.stack = stack;
        this.settings =
                Settings.of(Map.of("AWS_ENDPOINT_URL", stack.awsEndpoint().toString()));
        this.dynamo = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .endpointOverride(stack.awsEndpoint())
                .build();
    }

    static WholeStack start() throws IOException {
        Path data = Files.createTempDirectory("laurel-bench");
        return new WholeStack(
                data,
                Stack.start(StackOptions.of(Build.ROOT)
                        .withData(data)
                        .withAwsPort(0)
                        .withClockAt(Optional.of(Council.NOW))));
    }

    Settings settings() {
        return settings;
    }

    DynamoDbClient dynamo() {
        return dynamo;
    }

    URI endpoint() {
        return stack.awsEndpoint();
    }

    /** Imports a people file as an operator would, and waits for the report beside it. */
    void importPeople(String csv) throws InterruptedException {
        try (S3Client s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .endpointOverride(stack.awsEndpoint())
                .forcePathStyle(true)
                .build()) {
            s3.putObject(put -> put.bucket(IMPORTS).key("people/bench.csv"), RequestBody.fromString(csv));
            await(() -> !s3.listObjectsV2(list -> list.bucket(IMPORTS).prefix("people/bench.report"))
                    .contents()
                    .isEmpty());
        }
    }

    /** Waits until every action that the bus took is in the ledger, or, if it could not be, with the dead letters. */
    void awaitRecorded() throws InterruptedException {
        await(() -> stack.backlog(ACTIONS) == 0);
    }

    /** Waits until nothing at all is under way. */
    void awaitQuiet() throws InterruptedException {
        await(() -> stack.backlog() == 0);
    }

    /** Reads the whole table, so not while something is being measured. */
    long count(String table) {
        return dynamo.scanPaginator(scan -> scan.tableName(table).select(Select.COUNT)).stream()
                .mapToLong(page -> page.count())
                .sum();
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(300);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("It did not happen in five minutes");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() throws IOException {
        dynamo.close();
        stack.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
