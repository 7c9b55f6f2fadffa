package laurel.local.stack.dynamo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.local.stack.template.Template;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/** Makes the tables of the template, and gives those that are there already the indexes and streams they lack. */
public final class Tables {
    private final DynamoEngine engine;

    public Tables(DynamoEngine engine) {
        this.engine = engine;
    }

    /** Sees to it that a table is as the template says. */
    public void ensure(Template.Table table) {
        Optional<TableDescription> present = present(table.name());
        if (present.isEmpty()) {
            create(table);
        } else {
            complete(table, present.get());
        }
    }

    private Optional<TableDescription> present(String name) {
        return engine.names().contains(name) ? Optional.of(engine.describe(name)) : Optional.empty();
    }

    private void create(Template.Table table) {
        JsonNode p = table.definition();
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(p))
                .keySchema(keys(p));
        List<GlobalSecondaryIndex> indexes = indexes(p);
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        if (table.streamed()) {
            request.streamSpecification(stream(p));
        }
        engine.direct().createTable(DynamoEngine.ANYONE, DynamoEngine.REGION, request.build());
    }

    private void complete(Template.Table table, TableDescription present) {
        JsonNode p = table.definition();
        Set<String> there = new HashSet<>();
        present.globalSecondaryIndexes().forEach(index -> there.add(index.indexName()));
        for (GlobalSecondaryIndex index : indexes(p)) {
            if (!there.contains(index.indexName())) {
                CreateGlobalSecondaryIndexAction add = CreateGlobalSecondaryIndexAction.builder()
                        .indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection())
                        .build();
                update(UpdateTableRequest.builder()
                        .tableName(table.name())
                        .attributeDefinitions(attributes(p))
                        .globalSecondaryIndexUpdates(
                                GlobalSecondaryIndexUpdate.builder().create(add).build())
                        .build());
            }
        }
        if (table.streamed() && present.latestStreamArn() == null) {
            update(UpdateTableRequest.builder()
                    .tableName(table.name())
                    .streamSpecification(stream(p))
                    .build());
        }
    }

    private void update(UpdateTableRequest request) {
        engine.direct().updateTable(DynamoEngine.ANYONE, DynamoEngine.REGION, request);
    }

    private static List<AttributeDefinition> attributes(JsonNode p) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        p.path("AttributeDefinitions")
                .forEach(a -> attributes.add(AttributeDefinition.builder()
                        .attributeName(a.path("AttributeName").asText())
                        .attributeType(a.path("AttributeType").asText())
                        .build()));
        return attributes;
    }

    private static List<KeySchemaElement> keys(JsonNode of) {
        List<KeySchemaElement> keys = new ArrayList<>();
        of.path("KeySchema")
                .forEach(k -> keys.add(KeySchemaElement.builder()
                        .attributeName(k.path("AttributeName").asText())
                        .keyType(k.path("KeyType").asText())
                        .build()));
        return keys;
    }

    private static List<GlobalSecondaryIndex> indexes(JsonNode p) {
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        p.path("GlobalSecondaryIndexes").forEach(index -> {
            JsonNode projected = index.path("Projection");
            Projection.Builder projection = Projection.builder()
                    .projectionType(projected.path("ProjectionType").asText());
            List<String> included = new ArrayList<>();
            projected.path("NonKeyAttributes").forEach(a -> included.add(a.asText()));
            if (!included.isEmpty()) {
                projection.nonKeyAttributes(included);
            }
            indexes.add(GlobalSecondaryIndex.builder()
                    .indexName(index.path("IndexName").asText())
                    .keySchema(keys(index))
                    .projection(projection.build())
                    .build());
        });
        return indexes;
    }

    private static StreamSpecification stream(JsonNode p) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(
                        p.path("StreamSpecification").path("StreamViewType").asText())
                .build();
    }
}
