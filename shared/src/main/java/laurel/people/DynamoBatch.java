package laurel.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many items of one table at once. */
final class DynamoBatch {
    private static final int MOST = 100;

    private DynamoBatch() {}

    /** Reads items as the last write left them if {@code consistent}, else at half the cost as they were a moment ago. */
    static List<Map<String, AttributeValue>> get(
            DynamoDbClient client, String table, List<AttributeValue> keys, boolean consistent) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        List<AttributeValue> distinct = keys.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += MOST) {
            List<AttributeValue> some = distinct.subList(from, Math.min(distinct.size(), from + MOST));
            Map<String, KeysAndAttributes> left = Map.of(
                    table,
                    KeysAndAttributes.builder()
                            .keys(some.stream().map(key -> Map.of("key", key)).toList())
                            .consistentRead(consistent)
                            .build());
            while (!left.isEmpty()) {
                Map<String, KeysAndAttributes> asked = left;
                BatchGetItemResponse answer = client.batchGetItem(get -> get.requestItems(asked));
                found.addAll(answer.responses().getOrDefault(table, List.of()));
                left = answer.unprocessedKeys();
            }
        }
        return found;
    }
}
