package laurel.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Writes the person item alone. Whoever has to write more with it takes {@link #put} into a transaction. */
public final class DynamoPersonWriter implements PersonWriter {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoPersonWriter(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Map<PersonId, Person> read(Collection<PersonId> ids) {
        return DynamoBatch.get(
                        client,
                        table,
                        ids.stream()
                                .map(id -> DynamoPersonItem.key(organisation, id))
                                .toList(),
                        true)
                .stream()
                .map(DynamoPersonItem::read)
                .collect(toMap(Person::id, identity()));
    }

    @Override
    public Result write(@Nullable Person before, Person after) {
        Person stored = PersonWriter.stored(before, after);
        Put put = put(before, after);
        try {
            client.putItem(request -> request.tableName(put.tableName())
                    .item(put.item())
                    .conditionExpression(put.conditionExpression())
                    .expressionAttributeNames(put.expressionAttributeNames())
                    .expressionAttributeValues(
                            put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null));
            return new Result.Written(stored);
        } catch (ConditionalCheckFailedException changed) {
            return new Result.Overtaken();
        }
    }

    /** The write of the person item with its condition, to be one of several in a transaction. */
    public Put put(@Nullable Person before, Person after) {
        Put.Builder put = Put.builder()
                .tableName(table)
                .item(DynamoPersonItem.write(organisation, PersonWriter.stored(before, after)));
        if (before == null) {
            return put.conditionExpression("attribute_not_exists(#condition)")
                    .expressionAttributeNames(Map.of("#condition", "key"))
                    .build();
        }
        return put.conditionExpression("#condition = :version")
                .expressionAttributeNames(Map.of("#condition", "version"))
                .expressionAttributeValues(Map.of(":version", AttributeValue.fromN(Long.toString(before.version()))))
                .build();
    }
}
