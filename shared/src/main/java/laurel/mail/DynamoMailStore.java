package laurel.mail;

import static laurel.dynamodb.Attributes.text;
import static laurel.mail.DynamoMailItems.moment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.mail.Message.State;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The mail table: an item for each message to a person, and one for each person that was ever written to. */
public final class DynamoMailStore implements MailStore {
    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoMailItems items;
    private final DynamoMailWrites writes;
    private final DynamoClaims claims;

    public DynamoMailStore(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.mailTable();
        this.items = new DynamoMailItems(settings.organisation());
        this.writes = new DynamoMailWrites(table, items);
        this.claims = new DynamoClaims(dynamo, table, items, writes);
    }

    @Override
    public void note(MessageId id, Instant since, Instant now) {
        Put put = writes.note(id, since, now);
        ifInThatState(() -> dynamo.putItem(request -> request.tableName(table)
                .item(put.item())
                .conditionExpression(put.conditionExpression())
                .expressionAttributeNames(put.expressionAttributeNames())
                .expressionAttributeValues(put.expressionAttributeValues())));
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return claims.find(id);
    }

    @Override
    public List<Message> all(PersonId person) {
        return messages(ofPerson(person).build()).toList();
    }

    @Override
    public List<Message> open(PersonId person) {
        return messages(ofPerson(person)
                        .filterExpression("#state IN (:held, :claimed)")
                        .expressionAttributeNames(Map.of("#state", "state"))
                        .expressionAttributeValues(Map.of(
                                ":person", items.person(person),
                                ":held", text(State.HELD.id()),
                                ":claimed", text(State.CLAIMED.id())))
                        .build())
                .toList();
    }

    @Override
    public Correspondence correspondence(PersonId person) {
        return claims.correspondence(person);
    }

    @Override
    public void hold(Message held, Instant due, Reason why) {
        ifInThatState(() -> update(writes.hold(held, due, why.id())));
    }

    @Override
    public void drop(Message held, Instant at, Reason why) {
        ifInThatState(() -> update(writes.drop(held, at, why.id())));
    }

    @Override
    public Optional<Claim> claim(
            Correspondence asRead, Kind kind, List<MessageId> messages, Instant now, @Nullable Instant lookAgain) {
        return claims.claim(asRead, kind, messages, now, lookAgain);
    }

    @Override
    public boolean settle(PersonId person, String token, Settlement settlement, Instant at) {
        return claims.settle(person, token, settlement, at);
    }

    @Override
    public List<PersonId> due(int shard, Instant now, int most) {
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .indexName("release")
                .keyConditionExpression("#release = :shard AND due <= :now")
                .expressionAttributeNames(Map.of("#release", "release"))
                .expressionAttributeValues(Map.of(":shard", items.shard(shard), ":now", moment(now)))
                .build();
        return dynamo.queryPaginator(request).items().stream()
                .map(items::personOf)
                .distinct()
                .limit(most)
                .toList();
    }

    private QueryRequest.Builder ofPerson(PersonId person) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("person = :person")
                .expressionAttributeValues(Map.of(":person", items.person(person)));
    }

    private Stream<Message> messages(QueryRequest request) {
        return dynamo.queryPaginator(request).items().stream()
                .filter(DynamoMailItems::isMessage)
                .map(items::message);
    }

    private void update(Update step) {
        dynamo.updateItem(request -> request.tableName(table)
                .key(step.key())
                .updateExpression(step.updateExpression())
                .conditionExpression(step.conditionExpression())
                .expressionAttributeNames(step.expressionAttributeNames())
                .expressionAttributeValues(step.expressionAttributeValues()));
    }

    /** A condition that fails says that somebody else has taken the step, which is as good. */
    private static void ifInThatState(Runnable write) {
        try {
            write.run();
        } catch (ConditionalCheckFailedException alreadyPast) {
            // Every step is taken once; that it was taken before is what the condition is for.
            return;
        }
    }
}
