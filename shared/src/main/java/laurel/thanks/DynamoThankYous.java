package laurel.thanks;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Thanks as items of the organisation table, which are gone once their time is over, swept away already or not. */
public final class DynamoThankYous implements ThankYous {
    private static final String CONDITION = "ConditionalCheckFailed";
    private static final int ATTEMPTS = 5;
    /** As many items as a request may ask for. */
    private static final int MOST_AT_ONCE = 100;

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoThankYouItem items;
    private final Clock clock;

    public DynamoThankYous(DynamoDbClient dynamo, Settings settings, Clock clock) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.items = new DynamoThankYouItem(settings);
        this.clock = clock;
    }

    @Override
    public Kept keep(ThankYou thanks, LocalDate day, int most) {
        List<TransactWriteItem> change = List.of(
                TransactWriteItem.builder()
                        .put(Put.builder()
                                .tableName(table)
                                .item(items.item(thanks))
                                .conditionExpression("attribute_not_exists(#key)")
                                .expressionAttributeNames(Map.of("#key", "key"))
                                .build())
                        .build(),
                TransactWriteItem.builder()
                        .put(Put.builder()
                                .tableName(table)
                                .item(items.itemOfWhoeverIsThanked(thanks))
                                .build())
                        .build(),
                TransactWriteItem.builder()
                        .update(Update.builder()
                                .tableName(table)
                                .key(items.count(thanks.from(), day))
                                .updateExpression("SET expires = :expires ADD said :one")
                                .conditionExpression("attribute_not_exists(said) OR said < :most")
                                .expressionAttributeValues(Map.of(
                                        ":one", number(1),
                                        ":most", number(most),
                                        ":expires", DynamoThankYouItem.countExpires(thanks)))
                                .build())
                        .build());
        for (int attempt = 1; ; attempt++) {
            try {
                dynamo.transactWriteItems(write -> write.transactItems(change));
                return Kept.NOW;
            } catch (TransactionCanceledException cancelled) {
                List<String> codes = cancelled.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .toList();
                if (codes.getFirst().equals(CONDITION)) {
                    return Kept.BEFORE;
                }
                if (codes.contains(CONDITION)) {
                    return Kept.TOO_MANY;
                }
                if (attempt == ATTEMPTS || !codes.contains("TransactionConflict")) {
                    throw cancelled;
                }
            }
        }
    }

    @Override
    public Optional<ThankYou> find(String id) {
        return Optional.of(dynamo.getItem(
                                get -> get.tableName(table).key(items.key(id)).consistentRead(true))
                        .item())
                .filter(this::lives)
                .map(DynamoThankYouItem::read);
    }

    private boolean lives(Map<String, AttributeValue> item) {
        return !item.isEmpty() && number(item, "expires") > clock.instant().getEpochSecond();
    }

    @Override
    public Set<String> there(Collection<String> ids) {
        Set<String> there = new HashSet<>();
        List<String> distinct = ids.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += MOST_AT_ONCE) {
            Map<String, KeysAndAttributes> left = Map.of(
                    table,
                    KeysAndAttributes.builder()
                            .keys(distinct.subList(from, Math.min(distinct.size(), from + MOST_AT_ONCE)).stream()
                                    .map(items::key)
                                    .toList())
                            .build());
            while (!left.isEmpty()) {
                Map<String, KeysAndAttributes> asked = left;
                var answer = dynamo.batchGetItem(get -> get.requestItems(asked));
                answer.responses().getOrDefault(table, List.of()).stream()
                        .filter(this::lives)
                        .forEach(item -> there.add(text(item, "id")));
                left = answer.unprocessedKeys();
            }
        }
        return there;
    }

    @Override
    public int said(PersonId by, LocalDate day) {
        Map<String, AttributeValue> item = dynamo.getItem(
                        get -> get.tableName(table).key(items.count(by, day)))
                .item();
        return item.isEmpty() ? 0 : (int) number(item, "said");
    }
}
