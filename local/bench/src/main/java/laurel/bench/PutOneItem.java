package laurel.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The least that a Java function with a table can be: it puts one item. What others are compared with. */
public final class PutOneItem implements RequestStreamHandler {
    private final DynamoDbClient dynamo = DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(System.getenv("AWS_REGION")))
            .endpointOverride(URI.create(System.getenv("AWS_ENDPOINT_URL")))
            .build();

    @Override
    public void handleRequest(InputStream input, OutputStream output, @Nullable Context context) throws IOException {
        String event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        dynamo.putItem(put -> put.tableName(System.getenv("LAUREL_ORGANISATION_TABLE"))
                .item(Map.of("key", AttributeValue.fromS("bare"), "event", AttributeValue.fromS(event))));
        output.write("{}".getBytes(StandardCharsets.UTF_8));
    }
}
