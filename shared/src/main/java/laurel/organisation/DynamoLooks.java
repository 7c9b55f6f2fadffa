package laurel.organisation;

import static laurel.dynamodb.Attributes.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Keeps each look twice in the organisation table, for two years: under whoever was looked at, who sees it, and, all of a
 * minute in one item, under whoever looked, by which it is found when that person is erased.
 */
public final class DynamoLooks implements Looks {
    private static final int AT_ONCE = 25;

    private final DynamoDbClient client;
    private final Settings settings;
    private final DynamoLookItem items;

    public DynamoLooks(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
        this.items = new DynamoLookItem(settings);
    }

    /** Under whoever looked first: what a crash leaves there names more than were shown, never fewer. */
    @Override
    public void add(Collection<PersonId> whom, Look look) {
        if (whom.isEmpty()) {
            return;
        }
        client.updateItem(items.looked(whom, look));
        List<WriteRequest> writes = whom.stream()
                .map(person -> items.lookAt(person, look))
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        for (int from = 0; from < writes.size(); from += AT_ONCE) {
            List<WriteRequest> left = new ArrayList<>(writes.subList(from, Math.min(writes.size(), from + AT_ONCE)));
            while (!left.isEmpty()) {
                List<WriteRequest> some = left;
                left = client.batchWriteItem(batch -> batch.requestItems(Map.of(settings.organisationTable(), some)))
                        .unprocessedItems()
                        .getOrDefault(settings.organisationTable(), List.of());
            }
        }
    }

    @Override
    public List<Look> at(PersonId whom, int most) {
        AttributeValue list = text(items.at(whom));
        return client
                .query(query -> query.tableName(settings.organisationTable())
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list))
                        .scanIndexForward(false)
                        .limit(most))
                .items()
                .stream()
                .map(DynamoLookItem::read)
                .toList();
    }
}
