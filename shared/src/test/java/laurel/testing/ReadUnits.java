package laurel.testing;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * Reads through another client, and counts the units that the engine says it took; at least half a unit each, which is what
 * finding nothing is billed. Writes are passed on and not counted. Threads may share it.
 */
public final class ReadUnits implements DynamoDbClient {
    private static final double LEAST = 0.5;

    private final DynamoDbClient dynamo;
    private double units;

    public ReadUnits(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    /** How many units some work reads. */
    public double of(Runnable work) {
        units = 0;
        work.run();
        return units;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        QueryResponse response =
                dynamo.query(request.copy(q -> q.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)));
        count(List.of(response.consumedCapacity()));
        return response;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        GetItemResponse response =
                dynamo.getItem(request.copy(g -> g.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)));
        count(List.of(response.consumedCapacity()));
        return response;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        BatchGetItemResponse response =
                dynamo.batchGetItem(request.copy(g -> g.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)));
        count(response.consumedCapacity());
        return response;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return dynamo.putItem(request);
    }

    private synchronized void count(List<ConsumedCapacity> consumed) {
        units += consumed.stream()
                .mapToDouble(ConsumedCapacity::capacityUnits)
                .map(each -> Math.max(LEAST, each))
                .sum();
    }

    @Override
    public String serviceName() {
        return dynamo.serviceName();
    }

    @Override
    public void close() {
        dynamo.close();
    }
}
