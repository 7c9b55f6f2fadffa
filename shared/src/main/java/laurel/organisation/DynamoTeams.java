package laurel.organisation;

import static laurel.dynamodb.Attributes.text;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps the teams as one set, the item {@code ORG|teams}; adding is idempotent and never loses another's. */
public final class DynamoTeams implements Teams {
    private final DynamoDbClient client;
    private final String table;
    private final Map<String, AttributeValue> key;

    public DynamoTeams(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.key = Map.of("key", text(settings.organisation() + "|teams"));
    }

    @Override
    public SortedSet<String> all() {
        AttributeValue teams =
                client.getItem(get -> get.tableName(table).key(key)).item().get("teams");
        return teams == null ? new TreeSet<>() : new TreeSet<>(teams.ss());
    }

    @Override
    public void add(Collection<String> teams) {
        if (teams.isEmpty()) {
            return;
        }
        client.updateItem(update -> update.tableName(table)
                .key(key)
                .updateExpression("ADD teams :teams")
                .expressionAttributeValues(Map.of(
                        ":teams",
                        AttributeValue.fromSs(teams.stream().distinct().toList()))));
    }
}
