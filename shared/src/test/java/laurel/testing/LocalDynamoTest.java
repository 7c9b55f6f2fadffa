package laurel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class LocalDynamoTest {
    @Test
    void hasEveryTable() {
        assertThat(LocalDynamo.client().listTables().tableNames()).hasSize(6);
    }

    @Test
    void tellsWhatStoodInTheWayOfATransaction() {
        String table = LocalDynamo.settings().organisationTable();
        Map<String, AttributeValue> item = Map.of("key", AttributeValue.fromS(LocalDynamo.organisation()));
        LocalDynamo.client().putItem(put -> put.tableName(table).item(item));

        TransactWriteItem again = TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression("attribute_not_exists(#k)")
                        .expressionAttributeNames(Map.of("#k", "key"))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();

        TransactionCanceledException stopped =
                catchThrowableOfType(TransactionCanceledException.class, () -> LocalDynamo.client()
                        .transactWriteItems(write -> write.transactItems(again)));

        assertThat(stopped.cancellationReasons().getFirst().item()).isEqualTo(item);
    }
}
