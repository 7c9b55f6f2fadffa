package laurel.local.stack.dynamo;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import laurel.local.stack.template.Template;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;

/** Deletes what has expired by the one clock, a minute after at the latest. */
public final class TimeToLive implements AutoCloseable {
    private static final long EVERY_SECONDS = 60;

    private final DynamoEngine engine;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time-to-live").factory());

    private TimeToLive(DynamoEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Starts to look after the tables that have items that expire. */
    public static TimeToLive start(List<Template.Table> tables, DynamoEngine engine, Clock clock) {
        TimeToLive timeToLive = new TimeToLive(engine, clock);
        for (Template.Table table : tables) {
            table.expires().ifPresent(attribute -> {
                List<String> keys = engine.describe(table.name()).keySchema().stream()
                        .map(key -> key.attributeName())
                        .toList();
                var unused = timeToLive.timer.scheduleWithFixedDelay(
                        () -> timeToLive.sweep(table.name(), keys, attribute), 5, EVERY_SECONDS, TimeUnit.SECONDS);
            });
        }
        return timeToLive;
    }

    private void sweep(String table, List<String> keys, String attribute) {
        Map<String, String> names = Map.of("#e", attribute);
        Map<String, AttributeValue> values = Map.of(
                ":now", AttributeValue.fromN(Long.toString(clock.instant().getEpochSecond())));
        Map<String, AttributeValue> from = new HashMap<>();
        do {
            ScanRequest.Builder scan = ScanRequest.builder()
                    .tableName(table)
                    .filterExpression("#e < :now")
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values);
            if (!from.isEmpty()) {
                scan.exclusiveStartKey(Map.copyOf(from));
            }
            ScanResponse page = engine.direct().scan(DynamoEngine.ANYONE, DynamoEngine.REGION, scan.build());
            for (Map<String, AttributeValue> item : page.items()) {
                delete(DeleteItemRequest.builder()
                        .tableName(table)
                        .key(keys.stream().collect(Collectors.toMap(key -> key, item::get)))
                        .conditionExpression("#e < :now")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .build());
            }
            from.clear();
            if (page.hasLastEvaluatedKey()) {
                from.putAll(page.lastEvaluatedKey());
            }
        } while (!from.isEmpty());
    }

    private void delete(DeleteItemRequest request) {
        try {
            engine.direct().deleteItem(DynamoEngine.ANYONE, DynamoEngine.REGION, request);
        } catch (DynamoDBLocalServiceException e) {
            // Somebody gave it a longer life meanwhile: it is to stay.
            if (!e.getErrorCode().contains("ConditionalCheckFailed")) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
