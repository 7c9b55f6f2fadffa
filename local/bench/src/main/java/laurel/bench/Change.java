package laurel.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One item that a request writes, or checks as if it wrote it.
 *
 * @param item its key, and for a put all of it
 * @param times two in a transaction, which writes twice
 */
record Change(String table, Map<String, AttributeValue> item, int times) {

    static List<Change> of(DynamoDbRequest request) {
        return switch (request) {
            case PutItemRequest r -> List.of(new Change(r.tableName(), r.item(), 1));
            case UpdateItemRequest r -> List.of(new Change(r.tableName(), r.key(), 1));
            case DeleteItemRequest r -> List.of(new Change(r.tableName(), r.key(), 1));
            case TransactWriteItemsRequest r ->
                r.transactItems().stream().flatMap(Change::of).toList();
            case BatchWriteItemRequest r ->
                r.requestItems().entrySet().stream()
                        .flatMap(table -> table.getValue().stream().map(write -> of(table.getKey(), write)))
                        .toList();
            default -> List.of();
        };
    }

    private static Change of(String table, WriteRequest write) {
        return write.putRequest() != null
                ? new Change(table, write.putRequest().item(), 1)
                : new Change(table, write.deleteRequest().key(), 1);
    }

    private static Stream<Change> of(TransactWriteItem write) {
        if (write.put() != null) {
            return Stream.of(new Change(write.put().tableName(), write.put().item(), 2));
        }
        if (write.update() != null) {
            return Stream.of(
                    new Change(write.update().tableName(), write.update().key(), 2));
        }
        if (write.delete() != null) {
            return Stream.of(
                    new Change(write.delete().tableName(), write.delete().key(), 2));
        }
        return Stream.of(new Change(
                write.conditionCheck().tableName(), write.conditionCheck().key(), 2));
    }
}
