package laurel.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The plain way to make an action durable once: its key and its ledger entry in a transaction, and nothing else. */
final class RawTransactions {
    private final DynamoDbClient dynamo;
    private final String actions;
    private final String ledger;

    RawTransactions(WholeStack whole) {
        this.dynamo = whole.dynamo();
        this.actions = whole.settings().actionsTable();
        this.ledger = whole.settings().ledgerTable();
    }

    /** How many of so many are done in a second. */
    double perSecond(int count) throws InterruptedException, ExecutionException {
        String round = UUID.randomUUID().toString();
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        long begun = System.nanoTime();
        Load.on(numbers, SpeedBench.AT_A_TIME, n -> write(round + "-" + n));
        return count / ((System.nanoTime() - begun) / 1e9);
    }

    private void write(String id) {
        dynamo.transactWriteItems(write -> write.transactItems(
                put(actions, Map.of("key", text("raw|" + id), "kind", text("action"), "hash", text("h".repeat(200)))),
                put(ledger, Map.of("holder", text("raw"), "entry", text(id), "detail", text("d".repeat(350))))));
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        String key = item.containsKey("kind") ? "kind" : "holder";
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression("attribute_not_exists(#k)")
                        .expressionAttributeNames(Map.of("#k", key)))
                .build();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
