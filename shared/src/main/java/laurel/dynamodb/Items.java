package laurel.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Goes through many items of a table, page after page, and takes out those that are to go. */
public final class Items {
    private final DynamoDbClient client;
    private final String table;
    private final String[] key;

    /** Takes the names of the attributes that are the table's key. */
    public Items(DynamoDbClient client, String table, String... key) {
        this.client = client;
        this.table = table;
        this.key = key.clone();
    }

    /** All items of a partition, as they are now. */
    public Stream<Map<String, AttributeValue>> partition(AttributeValue partition) {
        return client
                .queryPaginator(QueryRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("#partition = :partition")
                        .expressionAttributeNames(Map.of("#partition", key[0]))
                        .expressionAttributeValues(Map.of(":partition", partition))
                        .build())
                .items()
                .stream();
    }

    /** All items of a list, which is an index {@code list} of the table; a moment old at most. */
    public List<Map<String, AttributeValue>> list(AttributeValue list) {
        return client
                .queryPaginator(QueryRequest.builder()
                        .tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list))
                        .build())
                .items()
                .stream()
                .toList();
    }

    /**
     * Every item of the table that fits a filter, as it is now. That reads all of the table and is for rare work alone.
     * Whoever changes the table meanwhile is met or not.
     */
    public Stream<Map<String, AttributeValue>> everywhere(
            String filter, Map<String, String> names, Map<String, AttributeValue> values) {
        return client
                .scanPaginator(ScanRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .filterExpression(filter)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .build())
                .items()
                .stream();
    }

    /** What leads to an item. */
    public Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> found = new HashMap<>();
        for (String name : key) {
            found.put(name, AttributeValue.fromS(Attributes.text(item, name)));
        }
        return found;
    }

    /** Takes an item out; one that is gone already is no fault. */
    public void delete(Map<String, AttributeValue> item) {
        client.deleteItem(delete -> delete.tableName(table).key(keyOf(item)));
    }

    /** Takes out all items of a partition. */
    public void deletePartition(AttributeValue partition) {
        partition(partition).toList().forEach(this::delete);
    }
}
