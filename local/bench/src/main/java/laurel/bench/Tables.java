package laurel.bench;

import java.net.URI;
import laurel.local.http.Answers;
import laurel.local.http.Response;
import laurel.local.stack.http.AwsServer;
import laurel.testing.LocalDynamo;
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
    private final AwsServer server;
    private final LocalDynamoDBRequestHandler engine;
    private final URI endpoint;
    private final DynamoDbClient client;

    private Tables(AwsServer server, LocalDynamoDBRequestHandler engine) {
        this.server = server;
        this.engine = engine;
        this.endpoint = URI.create("http://127.0.0.1:" + server.port());
        this.client = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.EU_WEST_2)
                .endpointOverride(endpoint)
                .build();
    }

    static Tables start() throws Exception {
        return start(request -> Response.text(404, "Nothing but DynamoDB is here"));
    }

    /**
     * Beside another service at the same endpoint.
     *
     * @param rest answers what is not for DynamoDB
     */
    static Tables start(Answers rest) throws Exception {
        boolean inMemory = true;
        boolean shared = true;
        boolean delayed = false;
        LocalDynamoDBRequestHandler engine = new LocalDynamoDBRequestHandler(0, inMemory, null, shared, delayed);
        AwsServer server = AwsServer.bind(0);
        server.answerWith(new LocalDynamoDBServerHandler(engine, null), rest);
        Tables tables = new Tables(server, engine);
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
        server.close();
        engine.shutdown();
    }
}
