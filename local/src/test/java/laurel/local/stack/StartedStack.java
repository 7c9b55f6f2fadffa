package laurel.local.stack;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.s3.S3Client;

/** A stack of the tests' own template, and clients for it as anyone would build them. */
final class StartedStack {
    private static final StaticCredentialsProvider ANYONE =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

    private StartedStack() {}

    static StackOptions options(Path data) {
        try {
            Path template = Path.of(
                    StartedStack.class.getResource("/stack-template.yaml").toURI());
            return StackOptions.of(data).withTemplate(template).withData(data).withAwsPort(0);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static EventBridgeClient events(URI endpoint) {
        return EventBridgeClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANYONE)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static DynamoDbClient dynamo(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANYONE)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static S3Client s3(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .forcePathStyle(true)
                .credentialsProvider(ANYONE)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static PutEventsResponse put(EventBridgeClient events, List<PutEventsRequestEntry> entries) {
        return events.putEvents(request -> request.entries(entries));
    }

    static PutEventsRequestEntry entry(String type, String detail, Consumer<PutEventsRequestEntry.Builder> change) {
        PutEventsRequestEntry.Builder entry = PutEventsRequestEntry.builder()
                .eventBusName("laurel")
                .source("test.source")
                .detailType(type)
                .detail(detail);
        change.accept(entry);
        return entry.build();
    }

    static PutEventsRequestEntry entry(String type, String detail) {
        return entry(type, detail, entry -> {});
    }
}
