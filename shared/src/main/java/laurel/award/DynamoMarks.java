package laurel.award;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Marks in the sparse indexes of the progress and actions tables, spread over eight partitions each, and those of teams'
 * awards, which are few and listed in the organisation table.
 */
public final class DynamoMarks implements Marks {
    private static final int SHARDS = 8;

    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final MarkedItem items;

    public DynamoMarks(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.items = new MarkedItem(settings);
    }

    @Override
    public List<Mark> before(Instant instant) {
        Stream<Mark> sharded = Stream.of(settings.progressTable(), settings.actionsTable())
                .flatMap(table -> IntStream.range(0, SHARDS).boxed().flatMap(shard -> shard(table, shard, instant)));
        return Stream.concat(sharded, ofTeams(instant)).toList();
    }

    private Stream<Mark> shard(String table, int shard, Instant instant) {
        return dynamo
                .queryPaginator(q -> q.tableName(table)
                        .indexName("announce")
                        .keyConditionExpression("announce = :shard AND since < :before")
                        .expressionAttributeValues(Map.of(
                                ":shard", Attributes.text(settings.organisation() + "|" + shard),
                                ":before", Attributes.text(instant.toString()))))
                .items()
                .stream()
                .flatMap(item -> items.mark(texts(item)).stream());
    }

    private Stream<Mark> ofTeams(Instant instant) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.organisationTable())
                        .indexName("list")
                        .keyConditionExpression("#list = :list AND place < :before")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(
                                ":list", DynamoTeamAwards.toAnnounce(settings.organisation()),
                                ":before", Attributes.text(instant.toString()))))
                .items()
                .stream()
                .flatMap(item -> items.mark(texts(item)).stream());
    }

    /** The text and number attributes of an item. */
    private static Map<String, String> texts(Map<String, AttributeValue> item) {
        Map<String, String> texts = new HashMap<>();
        item.forEach((name, value) -> {
            String text = value.s() == null ? value.n() : value.s();
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    @Override
    public void announced(Mark mark) {
        Map<String, AttributeValue> key = new HashMap<>();
        mark.key().forEach((name, value) -> key.put(name, Attributes.text(value)));
        if (mark.table().equals(settings.organisationTable())) {
            // A mark of its own, and nothing else.
            dynamo.deleteItem(delete -> delete.tableName(mark.table()).key(key));
            return;
        }
        try {
            dynamo.updateItem(u -> u.tableName(mark.table())
                    .key(key)
                    .updateExpression("REMOVE announce")
                    .conditionExpression("since = :since")
                    .expressionAttributeValues(Map.of(":since", Attributes.text(mark.since()))));
        } catch (ConditionalCheckFailedException markedAnew) {
            // The later mark is announced in its own turn.
            return;
        }
    }
}
