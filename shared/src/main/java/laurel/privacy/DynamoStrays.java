package laurel.privacy;

import static laurel.dynamodb.Attributes.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Reads the partitions of the three tables that have one a person. */
public final class DynamoStrays implements Strays {
    private final DynamoDbClient client;
    private final Settings settings;

    public DynamoStrays(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public Set<PersonId> ids() {
        String organisation = settings.organisation() + "|";
        Set<PersonId> ids = new HashSet<>();
        collect(settings.ledgerTable(), "holder", organisation + "person|", ids);
        collect(settings.progressTable(), "person", organisation, ids);
        collect(settings.mailTable(), "person", organisation, ids);
        return ids;
    }

    private void collect(String table, String partition, String prefix, Set<PersonId> ids) {
        client.scanPaginator(scan -> scan.tableName(table)
                        .projectionExpression("#partition")
                        .filterExpression("begins_with(#partition, :prefix)")
                        .expressionAttributeNames(Map.of("#partition", partition))
                        .expressionAttributeValues(Map.of(":prefix", text(prefix))))
                .items()
                .forEach(item -> ids.add(new PersonId(text(item, partition).substring(prefix.length()))));
    }
}
