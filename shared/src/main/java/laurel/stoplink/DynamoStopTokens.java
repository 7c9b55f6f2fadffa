package laurel.stoplink;

import static laurel.dynamodb.Attributes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.token.Token;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Keeps a token as two items of the people table, written and replaced together: {@code ORG|stop-token|ID} holds the
 * person's token, {@code ORG|stop|DIGEST} leads from it to the person. Neither is in an index.
 */
public final class DynamoStopTokens implements StopTokens {
    private static final int ATTEMPTS = 10;

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoStopTokens(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Token of(PersonId person) {
        return kept(person).orElseGet(() -> replace(person, null));
    }

    @Override
    public Optional<PersonId> owner(Token token) {
        return item(toPerson(token)).map(item -> new PersonId(text(item, "person")));
    }

    @Override
    public Token renew(PersonId person) {
        return replace(person, kept(person).orElse(null));
    }

    /** Of several who replace the same token at once, one does, and that one's is everybody's answer. */
    private Token replace(PersonId person, @Nullable Token old) {
        for (int attempt = 1; ; attempt++) {
            Token next = Token.random();
            try {
                client.transactWriteItems(write -> write.transactItems(writes(person, old, next)));
                return next;
            } catch (TransactionCanceledException inTheWay) {
                Optional<Token> theirs = kept(person).filter(now -> !now.equals(old));
                if (theirs.isPresent()) {
                    return theirs.get();
                }
                // Somebody else's write to the same items had not ended yet.
                if (attempt == ATTEMPTS) {
                    throw inTheWay;
                }
            }
        }
    }

    private List<TransactWriteItem> writes(PersonId person, @Nullable Token old, Token next) {
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(write(
                onlyAfter(old).tableName(table).item(Map.of("key", ofPerson(person), "token", text(next.value())))));
        writes.add(write(
                onlyAfter(null).tableName(table).item(Map.of("key", toPerson(next), "person", text(person.value())))));
        if (old != null) {
            writes.add(TransactWriteItem.builder()
                    .delete(delete -> delete.tableName(table).key(Map.of("key", toPerson(old))))
                    .build());
        }
        return writes;
    }

    private static TransactWriteItem write(Put.Builder put) {
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static Put.Builder onlyAfter(@Nullable Token old) {
        return old == null
                ? Put.builder()
                        .conditionExpression("attribute_not_exists(#key)")
                        .expressionAttributeNames(Map.of("#key", "key"))
                : Put.builder()
                        .conditionExpression("#token = :old")
                        .expressionAttributeNames(Map.of("#token", "token"))
                        .expressionAttributeValues(Map.of(":old", text(old.value())));
    }

    private Optional<Token> kept(PersonId person) {
        return item(ofPerson(person)).map(item -> new Token(text(item, "token")));
    }

    private Optional<Map<String, AttributeValue>> item(AttributeValue key) {
        return Optional.of(client.getItem(get ->
                                get.tableName(table).key(Map.of("key", key)).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    private AttributeValue ofPerson(PersonId person) {
        return text(organisation + "|stop-token|" + person.value());
    }

    private AttributeValue toPerson(Token token) {
        return text(organisation + "|stop|" + token.digest());
    }
}
