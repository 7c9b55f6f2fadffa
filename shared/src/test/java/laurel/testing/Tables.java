package laurel.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The tables of the template, as its defaults name them. */
final class Tables {
    private Tables() {}

    static void create(DynamoDbClient client) {
        Settings defaults = Settings.of(Map.of());
        client.createTable(streamed(table(
                defaults.actionsTable(),
                "key",
                "kind",
                index("attention", "attention", "since", all()),
                index("announce", "announce", "since", all()))));
        client.createTable(table(defaults.ledgerTable(), "holder", "entry").build());
        client.createTable(streamed(table(
                defaults.progressTable(),
                "person",
                "item",
                index("board", "board", "person", only("points", "p0", "p1", "p2", "p3", "active")),
                index("announce", "announce", "since", all()))));
        client.createTable(table(
                        defaults.peopleTable(),
                        "key",
                        "",
                        index("team", "team", "person", only("name", "leftOn", "awayUntil")),
                        index(
                                "listed",
                                "team",
                                "person",
                                only(
                                        "name",
                                        "email",
                                        "serviceArea",
                                        "role",
                                        "championOf",
                                        "joinedOn",
                                        "leftOn",
                                        "awayUntil",
                                        "away")),
                        index(
                                "waiting",
                                "waiting",
                                "key",
                                Projection.builder().projectionType(ProjectionType.KEYS_ONLY)))
                .build());
        client.createTable(table(defaults.organisationTable(), "key", "", index("list", "list", "place", all()))
                .build());
        client.createTable(table(defaults.mailTable(), "person", "message", index("release", "release", "due", all()))
                .build());
    }

    private static CreateTableRequest streamed(CreateTableRequest.Builder table) {
        return table.streamSpecification(StreamSpecification.builder()
                        .streamEnabled(true)
                        .streamViewType(StreamViewType.NEW_IMAGE)
                        .build())
                .build();
    }

    private static CreateTableRequest.Builder table(
            String name, String hash, String range, GlobalSecondaryIndex... indexes) {
        List<KeySchemaElement> key = key(hash, range);
        Set<String> attributes = new LinkedHashSet<>();
        key.forEach(element -> attributes.add(element.attributeName()));
        Arrays.stream(indexes)
                .flatMap(index -> index.keySchema().stream())
                .forEach(element -> attributes.add(element.attributeName()));
        CreateTableRequest.Builder table = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key)
                .attributeDefinitions(attributes.stream().map(Tables::text).toList());
        return indexes.length == 0 ? table : table.globalSecondaryIndexes(indexes);
    }

    private static GlobalSecondaryIndex index(String name, String hash, String range, Projection.Builder projection) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(key(hash, range))
                .projection(projection.build())
                .build();
    }

    private static List<KeySchemaElement> key(String hash, String range) {
        List<KeySchemaElement> key = new ArrayList<>();
        key.add(KeySchemaElement.builder()
                .attributeName(hash)
                .keyType(KeyType.HASH)
                .build());
        if (!range.isEmpty()) {
            key.add(KeySchemaElement.builder()
                    .attributeName(range)
                    .keyType(KeyType.RANGE)
                    .build());
        }
        return key;
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static Projection.Builder all() {
        return Projection.builder().projectionType(ProjectionType.ALL);
    }

    private static Projection.Builder only(String... attributes) {
        return Projection.builder().projectionType(ProjectionType.INCLUDE).nonKeyAttributes(attributes);
    }
}
