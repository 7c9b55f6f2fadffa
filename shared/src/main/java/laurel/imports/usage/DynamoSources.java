package laurel.imports.usage;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Providers as items {@code ORG|usage-source|ID} of the organisation table, listed under {@code ORG|usage-sources}. */
public final class DynamoSources implements Sources {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoSources(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public List<Source> all() {
        return client
                .query(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list()))
                        .limit(MOST))
                .items()
                .stream()
                .map(DynamoSources::read)
                .toList();
    }

    @Override
    public void remember(Source source) {
        Map<String, AttributeValue> item = Map.of(
                "key", text(organisation + "|usage-source|" + source.id()),
                "list", list(),
                "place", text(source.id()),
                "name", text(source.name()),
                "reading", text(source.reading().json().toString()));
        client.putItem(put -> put.tableName(table).item(item));
    }

    private AttributeValue list() {
        return text(organisation + "|usage-sources");
    }

    private static Source read(Map<String, AttributeValue> item) {
        try {
            return new Source(
                    text(item, "place"), text(item, "name"), Reading.of(JSON.readTree(text(item, "reading"))));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
