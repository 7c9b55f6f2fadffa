package laurel.mail;

import static laurel.dynamodb.Attributes.text;
import static laurel.mail.DynamoMailItems.moment;
import static laurel.mail.DynamoMailWrites.becomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import laurel.mail.Mention.State;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The mail table: an item for each award of a person and one for each day that they were written to. */
public final class DynamoMailStore implements MailStore {
    private static final int TRIES = 10;

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoMailItems items;
    private final DynamoMailWrites writes;

    public DynamoMailStore(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.mailTable();
        this.items = new DynamoMailItems(settings.organisation());
        this.writes = new DynamoMailWrites(table, items);
    }

    @Override
    public void note(AnnouncedAward award, Instant now) {
        Put put = writes.note(award, now);
        ifInThatState(() -> dynamo.putItem(request -> request.tableName(table)
                .item(put.item())
                .conditionExpression(put.conditionExpression())
                .expressionAttributeNames(put.expressionAttributeNames())
                .expressionAttributeValues(put.expressionAttributeValues())));
    }

    @Override
    public Optional<Mention> find(AwardId id) {
        Map<String, AttributeValue> item = get(items.key(id));
        return item.isEmpty() ? Optional.empty() : Optional.of(items.mention(item));
    }

    @Override
    public List<Mention> held(PersonId person) {
        QueryRequest request = QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("person = :person AND begins_with(message, :award)")
                .filterExpression("#state = :held")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":person", items.person(person),
                        ":award", text(DynamoMailItems.AWARD),
                        ":held", text(State.HELD.id())))
                .build();
        return dynamo.queryPaginator(request).items().stream()
                .map(items::mention)
                .toList();
    }

    @Override
    public boolean isClaimed(PersonId person, LocalDate day) {
        return !get(items.key(person, day)).isEmpty();
    }

    @Override
    public void hold(Mention held, Instant due, Reason why) {
        ifInThatState(() -> update(writes.hold(held, due, why.id())));
    }

    @Override
    public void drop(Mention held, Instant at, Reason why) {
        ifInThatState(() -> update(writes.drop(held, at, why.id())));
    }

    @Override
    public Optional<Claim> claim(PersonId person, LocalDate day, List<AwardId> awards, Instant now) {
        Claim claim = new Claim(person, day, awards, UUID.randomUUID().toString(), now);
        List<TransactWriteItem> all = new ArrayList<>();
        all.add(TransactWriteItem.builder().put(writes.claimDay(claim)).build());
        awards.forEach(id -> all.add(step(writes.claim(id, claim))));
        try {
            transact(all);
            return Optional.of(claim);
        } catch (TransactionCanceledException somebodyElseWasThere) {
            return Optional.empty();
        }
    }

    @Override
    public void sent(Claim claim, String messageId, Instant at) {
        Map<String, AttributeValue> set = becomes(State.SENT, at, "sent");
        set.put("messageId", text(messageId));
        List<TransactWriteItem> all = awards(claim, set, List.of());
        all.add(day(claim, set));
        transact(all);
    }

    @Override
    public void giveBack(Claim claim, Instant due, String why) {
        Map<String, AttributeValue> set = becomes(State.HELD, due, why);
        set.put("release", items.shardOf(claim.person()));
        List<TransactWriteItem> all = awards(claim, set, List.of("token"));
        all.add(writes.freeDay(claim));
        transact(all);
    }

    @Override
    public void refused(Claim claim, Instant at, String why) {
        List<TransactWriteItem> all = awards(claim, becomes(State.DROPPED, at, why), List.of());
        all.add(writes.freeDay(claim));
        transact(all);
    }

    @Override
    public void inDoubt(Claim claim, String why) {
        Map<String, AttributeValue> set = Map.of("why", text(why));
        List<TransactWriteItem> all = awards(claim, set, List.of());
        all.add(day(claim, set));
        transact(all);
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

    /** Two transactions that meet stop each other, though only one can win: it takes another try to see which. */
    private void transact(List<TransactWriteItem> all) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamo.transactWriteItems(request -> request.transactItems(all));
                return;
            } catch (TransactionCanceledException e) {
                if (attempt == TRIES
                        || e.cancellationReasons().stream().noneMatch(r -> "TransactionConflict".equals(r.code()))) {
                    throw e;
                }
            }
        }
    }

    private List<TransactWriteItem> awards(Claim claim, Map<String, AttributeValue> set, List<String> remove) {
        List<TransactWriteItem> all = new ArrayList<>();
        claim.awards().forEach(id -> all.add(step(writes.claimed(items.key(id), claim, set, remove))));
        return all;
    }

    private TransactWriteItem day(Claim claim, Map<String, AttributeValue> set) {
        return step(writes.claimed(items.key(claim.person(), claim.day()), claim, set, List.of()));
    }

    private static TransactWriteItem step(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }

    private void update(Update step) {
        dynamo.updateItem(request -> request.tableName(table)
                .key(step.key())
                .updateExpression(step.updateExpression())
                .conditionExpression(step.conditionExpression())
                .expressionAttributeNames(step.expressionAttributeNames())
                .expressionAttributeValues(step.expressionAttributeValues()));
    }

    private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
        return dynamo.getItem(request -> request.tableName(table).key(key).consistentRead(true))
                .item();
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
