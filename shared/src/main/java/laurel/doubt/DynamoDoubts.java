package laurel.doubt;

import static laurel.dynamodb.Attributes.is;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A doubt as one item of the organisation table: among all that wait while it does, and then among its person's. */
public final class DynamoDoubts implements Doubts {
    /** What nobody answers, and what was answered, is let go after more than a registration year. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** Fixed in width, so that its order as a text is the order of time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DynamoDbClient dynamo;
    private final String table;
    private final String organisation;

    public DynamoDoubts(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Doubt add(Doubt doubt) {
        try {
            put(doubt, "attribute_not_exists(#key)");
            return doubt;
        } catch (ConditionalCheckFailedException there) {
            return find(doubt.id()).orElse(doubt);
        }
    }

    @Override
    public boolean answer(Doubt answered) {
        try {
            put(answered, "attribute_exists(#key) AND attribute_not_exists(answeredAt)");
            return true;
        } catch (ConditionalCheckFailedException waitsNoMore) {
            return false;
        }
    }

    private void put(Doubt doubt, String only) {
        dynamo.putItem(put -> put.tableName(table)
                .item(item(doubt))
                .conditionExpression(only)
                .expressionAttributeNames(Map.of("#key", "key")));
    }

    @Override
    public Optional<Doubt> find(String id) {
        return Optional.of(
                        dynamo.getItem(get -> get.tableName(table).key(key(id)).consistentRead(true))
                                .item())
                .filter(item -> !item.isEmpty())
                .map(DynamoDoubts::read);
    }

    @Override
    public Page waiting(@Nullable String after, int most) {
        QueryResponse found = dynamo.query(query -> query.tableName(table)
                .indexName("list")
                .keyConditionExpression("#list = :list")
                .expressionAttributeNames(Map.of("#list", "list"))
                .expressionAttributeValues(Map.of(":list", waitingList()))
                .exclusiveStartKey(after == null ? null : start(after))
                .limit(most));
        return new Page(
                found.items().stream().map(DynamoDoubts::read).toList(),
                found.hasLastEvaluatedKey() ? text(found.lastEvaluatedKey(), "place") : null);
    }

    /** All of a person's; of those that wait, everybody's are read. */
    List<Doubt> of(PersonId person) {
        return List.of(waitingList(), list(person)).stream()
                .flatMap(list -> dynamo
                        .queryPaginator(query -> query.tableName(table)
                                .indexName("list")
                                .keyConditionExpression("#list = :list")
                                .filterExpression("person = :person")
                                .expressionAttributeNames(Map.of("#list", "list"))
                                .expressionAttributeValues(Map.of(":list", list, ":person", text(person.value()))))
                        .items()
                        .stream())
                .map(DynamoDoubts::read)
                .toList();
    }

    void delete(Doubt doubt) {
        dynamo.deleteItem(delete -> delete.tableName(table).key(key(doubt.id())));
    }

    private Map<String, AttributeValue> start(String place) {
        Map<String, AttributeValue> start = new HashMap<>(key(place.substring(place.indexOf('|') + 1)));
        start.put("list", waitingList());
        start.put("place", text(place));
        return start;
    }

    private Map<String, AttributeValue> key(String id) {
        return Map.of("key", text(organisation + "|doubt|" + id));
    }

    private AttributeValue waitingList() {
        return text(organisation + "|waiting-doubts");
    }

    private AttributeValue list(PersonId person) {
        return text(organisation + "|doubts|" + person);
    }

    private Map<String, AttributeValue> item(Doubt doubt) {
        Map<String, AttributeValue> item = new HashMap<>(key(doubt.id()));
        Doubt.Answer answer = doubt.answer();
        item.put("list", answer == null ? waitingList() : list(doubt.person()));
        item.put("place", text(TIME.format(doubt.at()) + "|" + doubt.id()));
        item.put("person", text(doubt.person().value()));
        item.put("source", text(doubt.action().source()));
        item.put("id", text(doubt.action().id()));
        item.put("name", text(doubt.name()));
        item.put("occurredAt", text(doubt.occurredAt().toString()));
        item.put("note", text(doubt.note()));
        item.put("at", text(doubt.at().toString()));
        item.put("expires", number(doubt.at().plus(KEPT).getEpochSecond()));
        if (answer != null) {
            item.put("answeredAt", text(answer.at().toString()));
            item.put("putRight", AttributeValue.fromBool(answer.putRight()));
            item.put("reason", text(answer.reason()));
        }
        return item;
    }

    private static Doubt read(Map<String, AttributeValue> item) {
        String answeredAt = textOrNull(item, "answeredAt");
        return new Doubt(
                new PersonId(text(item, "person")),
                new ActionKey(text(item, "source"), text(item, "id")),
                text(item, "name"),
                Instant.parse(text(item, "occurredAt")),
                text(item, "note"),
                Instant.parse(text(item, "at")),
                answeredAt == null
                        ? null
                        : new Doubt.Answer(is(item, "putRight"), Instant.parse(answeredAt), text(item, "reason")));
    }
}
