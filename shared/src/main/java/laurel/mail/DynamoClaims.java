package laurel.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import laurel.mail.Correspondence.Fate;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Makes and settles claims: each a transaction of a person's correspondence and the messages of one e-mail. */
final class DynamoClaims {
    private static final int TRIES = 10;

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoMailItems items;
    private final DynamoMailWrites writes;

    DynamoClaims(DynamoDbClient dynamo, String table, DynamoMailItems items, DynamoMailWrites writes) {
        this.dynamo = dynamo;
        this.table = table;
        this.items = items;
        this.writes = writes;
    }

    Optional<Message> find(MessageId id) {
        Map<String, AttributeValue> item = get(items.key(id));
        return item.isEmpty() ? Optional.empty() : Optional.of(items.message(item));
    }

    Correspondence correspondence(PersonId person) {
        return items.correspondence(person, get(items.correspondenceKey(person)));
    }

    Optional<Claim> claim(
            Correspondence asRead, Kind kind, List<MessageId> messages, Instant now, @Nullable Instant lookAgain) {
        Claim claim =
                new Claim(asRead.person(), kind, messages, UUID.randomUUID().toString(), now);
        List<TransactWriteItem> all = new ArrayList<>();
        all.add(writes.correspondence(asRead.with(claim)));
        messages.forEach(id -> all.add(step(writes.claim(id, claim, lookAgain))));
        try {
            transact(all);
            return Optional.of(claim);
        } catch (TransactionCanceledException e) {
            if (isRefused(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    boolean settle(PersonId person, String token, Settlement settlement, Instant at) {
        for (int attempt = 1; ; attempt++) {
            Correspondence had = correspondence(person);
            Optional<Settling> settling = Settling.of(had, token, settlement, at);
            if (settling.isEmpty()) {
                return false;
            }
            try {
                transact(writes(had, settling.get()));
                return true;
            } catch (TransactionCanceledException somebodyElseWrote) {
                if (attempt == TRIES || !isRefused(somebodyElseWrote)) {
                    throw somebodyElseWrote;
                }
            }
        }
    }

    private List<TransactWriteItem> writes(Correspondence had, Settling settling) {
        String token = settling.entry().token();
        List<TransactWriteItem> all = new ArrayList<>();
        all.add(writes.correspondence(had.settled(token, settling.fate())));
        for (MessageId id : settling.entry().messages()) {
            // What was given back may have gone on since, by another claim or to be dropped.
            boolean mayHaveGoneOn = settling.entry().fate() == Fate.RETURNED;
            if (!mayHaveGoneOn || isStill(id, token, settling.messages())) {
                all.add(step(writes.settle(id, token, settling.messages())));
            }
        }
        return all;
    }

    private boolean isStill(MessageId id, String token, Settling.Step step) {
        return find(id).filter(message -> message.state() == step.from() && token.equals(message.token()))
                .isPresent();
    }

    /** Two transactions that meet stop each other, though only one can win: it takes another try to see which. */
    private void transact(List<TransactWriteItem> all) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamo.transactWriteItems(request -> request.transactItems(all));
                return;
            } catch (TransactionCanceledException e) {
                if (attempt == TRIES || isRefused(e) || !isFor(e, "TransactionConflict")) {
                    throw e;
                }
            }
        }
    }

    private static boolean isRefused(TransactionCanceledException e) {
        return isFor(e, "ConditionalCheckFailed");
    }

    private static boolean isFor(TransactionCanceledException e, String code) {
        return e.cancellationReasons().stream().anyMatch(reason -> code.equals(reason.code()));
    }

    private static TransactWriteItem step(Update update) {
        return TransactWriteItem.builder().update(update).build();
    }

    private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
        return dynamo.getItem(request -> request.tableName(table).key(key).consistentRead(true))
                .item();
    }
}
