package laurel.bench;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import laurel.testing.LocalDynamo;
import org.eclipse.jetty.server.Server;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in memory behind an endpoint, with every table of the template: nothing but what functions read and write. */
final class Tables implements AutoCloseable {
    private final Server server;
    private final URI endpoint;
    private final DynamoDbClient client;

    private Tables(Server server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
        this.client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.EU_WEST_2)
                .endpointOverride(endpoint)
                .build();
    }

    static Tables start() throws Exception {
        boolean inMemory = true;
        boolean shared = true;
        boolean delayed = false;
        // The engine's own server would listen to the world.
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(new LocalDynamoDBServerHandler(
                new LocalDynamoDBRequestHandler(0, inMemory, null, shared, delayed), null));
        server.start();
        Tables tables = new Tables(server, server.getURI());
        LocalDynamo.client()
                .listTables()
                .tableNames()
                .forEach(name -> tables.client.createTable(like(LocalDynamo.client()
                        .describeTable(d -> d.tableName(name))
                        .table())));
        return tables;
    }

    URI endpoint() {
        return endpoint;
    }

    DynamoDbClient client() {
        return client;
    }

    private static CreateTableRequest like(TableDescription table) {
        CreateTableRequest.Builder same = CreateTableRequest.builder()
                .tableName(table.tableName())
                .keySchema(table.keySchema())
                .attributeDefinitions(table.attributeDefinitions())
                .billingMode(BillingMode.PAY_PER_REQUEST);
        if (table.hasGlobalSecondaryIndexes()) {
            same.globalSecondaryIndexes(table.globalSecondaryIndexes().stream()
                    .map(index -> GlobalSecondaryIndex.builder()
                            .indexName(index.indexName())
                            .keySchema(index.keySchema())
                            .projection(index.projection())
                            .build())
                    .toList());
        }
        return same.build();
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.stop();
    }
}
