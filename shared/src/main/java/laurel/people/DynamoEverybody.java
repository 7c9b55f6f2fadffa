package laurel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Goes through the people table in the order of its hashes. That reads aliases too, about half as much again, and is for
 * rare work alone.
 */
public final class DynamoEverybody implements Everybody {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoEverybody(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public List<Person> after(@Nullable PersonId last, int most) {
        List<Person> people = new ArrayList<>();
        Map<String, AttributeValue> from =
                last == null ? Map.of() : Map.of("key", DynamoPersonItem.key(organisation, last));
        do {
            ScanResponse page =
                    client.scan(scan(from).limit(Math.max(100, 3 * most)).build());
            page.items().stream().map(DynamoPersonItem::read).forEach(people::add);
            from = page.lastEvaluatedKey();
        } while (people.size() < most && !from.isEmpty());
        return people.size() > most ? List.copyOf(people.subList(0, most)) : people;
    }

    @Override
    public int count() {
        return client.scanPaginator(scan(Map.of()).select(Select.COUNT).build()).stream()
                .mapToInt(ScanResponse::count)
                .sum();
    }

    private ScanRequest.Builder scan(Map<String, AttributeValue> from) {
        return ScanRequest.builder()
                .tableName(table)
                .exclusiveStartKey(from.isEmpty() ? null : from)
                .filterExpression("begins_with(#key, :person)")
                .expressionAttributeNames(Map.of("#key", "key"))
                .expressionAttributeValues(Map.of(":person", DynamoPersonItem.key(organisation, new PersonId(""))))
                .consistentRead(true);
    }
}
