package laurel.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Counts units of the requests it is shown. What an item was before and is after a write is read from the engine itself,
 * so that an update expression counts for what it did. For one writer at a time.
 */
final class Meter {
    private final DynamoDbClient dynamo;
    private final Map<String, TableShape> shapes = new HashMap<>();
    private final Map<Place, Map<String, AttributeValue>> known = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final Map<String, Double> reads = new HashMap<>();
    private Units units = Units.NONE;
    private boolean looking;

    private record Place(String table, Map<String, AttributeValue> key) {}

    Meter(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    /** What a piece of work takes. */
    Units of(Callable<?> work) throws Exception {
        units = Units.NONE;
        requests.clear();
        reads.clear();
        CountingInterceptor.show(this);
        try {
            work.call();
        } finally {
            CountingInterceptor.showNobody();
        }
        return units;
    }

    /** Every read and every item written of the last piece of work, with its units. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Of the last piece of work, the read units of some requests. */
    synchronized double readsOf(Predicate<String> some) {
        return reads.entrySet().stream()
                .filter(read -> some.test(read.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** To be called when something else wrote. */
    synchronized void forget() {
        known.clear();
    }

    synchronized void before(DynamoDbRequest request) {
        if (!looking) {
            Change.of(request).forEach(change -> known.computeIfAbsent(place(change), this::look));
        }
    }

    synchronized void after(DynamoDbRequest request, SdkResponse response) {
        if (looking) {
            return;
        }
        for (Change change : Change.of(request)) {
            Place place = place(change);
            Map<String, AttributeValue> before = known.getOrDefault(place, Map.of());
            Map<String, AttributeValue> after = look(place);
            known.put(place, after);
            long table = written(change, before, after);
            long index = shape(change.table()).indexUnits(before, after);
            add(Units.writes(table + index));
            requests.add("%s, %d B to %d B: %d, and %d in indexes"
                    .formatted(place, ItemSize.of(before), ItemSize.of(after), table, index));
        }
        switch (response) {
            case GetItemResponse r -> {
                double each = each(((GetItemRequest) request).consistentRead());
                read(request, each * Units.readUnits(ItemSize.of(r.item())));
                report(List.of(r.consumedCapacity()));
            }
            case BatchGetItemResponse r -> {
                read(request, batch((BatchGetItemRequest) request, r));
                report(r.consumedCapacity());
            }
            case QueryResponse r -> {
                read(request, query((QueryRequest) request, r));
                report(List.of(r.consumedCapacity()));
            }
            case PutItemResponse r -> report(List.of(r.consumedCapacity()));
            case UpdateItemResponse r -> report(List.of(r.consumedCapacity()));
            case DeleteItemResponse r -> report(List.of(r.consumedCapacity()));
            case BatchWriteItemResponse r -> report(r.consumedCapacity());
            case TransactWriteItemsResponse r -> report(r.consumedCapacity());
            default -> throw new IllegalStateException("No rule for " + request.getClass());
        }
    }

    /** A write that was refused is billed all the same. */
    synchronized void failed(DynamoDbRequest request) {
        if (!looking) {
            for (Change change : Change.of(request)) {
                Map<String, AttributeValue> before = known.getOrDefault(place(change), Map.of());
                add(Units.writes(written(change, before, before)));
            }
        }
    }

    private static long written(Change change, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return change.times() * Units.writeUnits(Math.max(ItemSize.of(before), ItemSize.of(after)));
    }

    private static double batch(BatchGetItemRequest request, BatchGetItemResponse response) {
        return request.requestItems().entrySet().stream()
                .mapToDouble(asked -> {
                    double each = each(asked.getValue().consistentRead());
                    var found = response.responses().getOrDefault(asked.getKey(), List.of());
                    long units = found.stream()
                            .mapToLong(item -> Units.readUnits(ItemSize.of(item)))
                            .sum();
                    // What is not there is read for one unit.
                    return each * (units + asked.getValue().keys().size() - found.size());
                })
                .sum();
    }

    /**
     * All items together are rounded up. Where only some attributes or some items are returned, the engine alone knows
     * the sizes.
     */
    private static double query(QueryRequest request, QueryResponse response) {
        if (request.projectionExpression() != null || request.select() != null || request.filterExpression() != null) {
            return response.consumedCapacity().capacityUnits();
        }
        double each = each(request.consistentRead());
        return each
                * Units.readUnits(
                        response.items().stream().mapToLong(ItemSize::of).sum());
    }

    /** A consistent read is billed whole, an eventually consistent one by half. */
    private static double each(@Nullable Boolean consistent) {
        return Boolean.TRUE.equals(consistent) ? 1 : 0.5;
    }

    private void report(List<ConsumedCapacity> capacity) {
        add(Units.reported(
                capacity.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum()));
    }

    private void read(DynamoDbRequest request, double read) {
        add(Units.reads(read));
        reads.merge(request.toString(), read, Double::sum);
        requests.add(request + ": " + read);
    }

    private void add(Units more) {
        units = units.plus(more);
    }

    private Place place(Change change) {
        return new Place(change.table(), shape(change.table()).key(change.item()));
    }

    private TableShape shape(String table) {
        TableShape shape = shapes.get(table);
        if (shape == null) {
            shape = new TableShape(
                    unseen(() -> dynamo.describeTable(d -> d.tableName(table)).table()));
            shapes.put(table, shape);
        }
        return shape;
    }

    private Map<String, AttributeValue> look(Place place) {
        return unseen(() -> dynamo.getItem(
                        get -> get.tableName(place.table()).key(place.key()).consistentRead(true))
                .item());
    }

    /** Its own requests are not to be counted. */
    private <T> T unseen(Supplier<T> request) {
        looking = true;
        try {
            return request.get();
        } finally {
            looking = false;
        }
    }
}
