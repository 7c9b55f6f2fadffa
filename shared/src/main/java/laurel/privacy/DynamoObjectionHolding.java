package laurel.privacy;

import static laurel.dynamodb.Attributes.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** That somebody objects, or objected, to being counted. */
public final class DynamoObjectionHolding extends DynamoPartitionHolding {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoObjectionHolding(DynamoDbClient client, Settings settings) {
        super(
                client,
                settings,
                "objection",
                Set.of("key", "version"),
                new About(
                        "objection",
                        "That you are not counted",
                        "From when until when you asked that nothing about you is counted.",
                        "You.",
                        "So that it is kept to, also when points are worked out anew.",
                        "You alone. That you are not on a board tells nobody why.",
                        "Until you are erased."));
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public void erase(Subject whose, String standIn) {
        client.updateItem(update -> update.tableName(table)
                .key(Map.of("key", text(organisation + "|objecting")))
                .updateExpression("DELETE people :person")
                .expressionAttributeValues(Map.of(
                        ":person", AttributeValue.fromSs(List.of(whose.id().value())))));
        super.erase(whose, standIn);
    }
}
