package laurel.privacy;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** That somebody objects, or objected, to being counted. */
public final class DynamoObjectionHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key", "version");

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Items items;

    public DynamoObjectionHolding(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.peopleTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "objection",
                "That you are not counted",
                "From when until when you asked that nothing about you is counted.",
                "You.",
                "So that it is kept to, also when points are worked out anew.",
                "You alone. That you are not on a board tells nobody why.",
                "Until you are erased.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(items.partition(key(whose)), OF_THE_TABLE);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        client.updateItem(update -> update.tableName(table)
                .key(Map.of("key", text(organisation + "|objecting")))
                .updateExpression("DELETE people :person")
                .expressionAttributeValues(Map.of(
                        ":person", AttributeValue.fromSs(List.of(whose.id().value())))));
        items.deletePartition(key(whose));
    }

    private AttributeValue key(Subject whose) {
        return text(organisation + "|objection|" + whose.id().value());
    }
}
