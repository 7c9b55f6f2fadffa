package laurel.publication;

import static laurel.dynamodb.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import laurel.token.Token;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Keeps what somebody shows in the people table: {@code ORG|published|ID} has an attribute {@code BADGE|PERIOD} with the
 * token for each, {@code ORG|public|DIGEST} leads from a token to the person and the badge. Both are written together, and
 * neither is in an index.
 */
public final class DynamoPublications implements Publications {
    private static final int ATTEMPTS = 10;
    private static final String KEY = "key";

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoPublications(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Map<BadgeFor, Token> of(PersonId person) {
        Map<BadgeFor, Token> shown = new HashMap<>();
        item(ofPerson(person)).forEach((name, value) -> {
            if (!name.equals(KEY)) {
                shown.put(badge(name), new Token(value.s()));
            }
        });
        return shown;
    }

    /** Of several who publish the same at once, one does, and that one's token is everybody's answer. */
    @Override
    public Token publish(PersonId person, BadgeFor badge) {
        for (int attempt = 1; ; attempt++) {
            Token there = of(person).get(badge);
            if (there != null) {
                return there;
            }
            Token token = Token.random();
            try {
                write(
                        person,
                        "SET #badge = :token",
                        "attribute_not_exists(#badge)",
                        badge,
                        token,
                        TransactWriteItem.builder()
                                .put(put -> put.tableName(table)
                                        .item(Map.of(
                                                KEY,
                                                toBadge(token),
                                                "person",
                                                text(person.value()),
                                                "badge",
                                                text(badge.badge()),
                                                "period",
                                                text(badge.period().id()))))
                                .build());
                return token;
            } catch (TransactionCanceledException somebodyElseDid) {
                if (attempt == ATTEMPTS) {
                    throw somebodyElseDid;
                }
            }
        }
    }

    @Override
    public void takeBack(PersonId person, BadgeFor badge) {
        for (int attempt = 1; ; attempt++) {
            Token there = of(person).get(badge);
            if (there == null) {
                return;
            }
            try {
                write(
                        person,
                        "REMOVE #badge",
                        "#badge = :token",
                        badge,
                        there,
                        TransactWriteItem.builder()
                                .delete(delete -> delete.tableName(table).key(Map.of(KEY, toBadge(there))))
                                .build());
                return;
            } catch (TransactionCanceledException somebodyElseDid) {
                if (attempt == ATTEMPTS) {
                    throw somebodyElseDid;
                }
            }
        }
    }

    /** Deletes the person's own item, once they show nothing: it names them by its key. */
    void forget(PersonId person) {
        if (item(ofPerson(person)).keySet().equals(Set.of(KEY))) {
            client.deleteItem(delete -> delete.tableName(table).key(Map.of(KEY, ofPerson(person))));
        }
    }

    private void write(
            PersonId person, String change, String only, BadgeFor badge, Token token, TransactWriteItem other) {
        TransactWriteItem own = TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(Map.of(KEY, ofPerson(person)))
                        .updateExpression(change)
                        .conditionExpression(only)
                        .expressionAttributeNames(Map.of(
                                "#badge", badge.badge() + "|" + badge.period().id()))
                        .expressionAttributeValues(Map.of(":token", text(token.value()))))
                .build();
        client.transactWriteItems(write -> write.transactItems(own, other));
    }

    @Override
    public Optional<Published> find(Token token) {
        return Optional.of(item(toBadge(token)))
                .filter(item -> !item.isEmpty())
                .map(item -> new Published(
                        new PersonId(text(item, "person")),
                        new BadgeFor(
                                text(item, "badge"),
                                Period.parse(text(item, "period")).orElseThrow())));
    }

    private static BadgeFor badge(String name) {
        int bar = name.indexOf('|');
        return new BadgeFor(
                name.substring(0, bar), Period.parse(name.substring(bar + 1)).orElseThrow());
    }

    private Map<String, AttributeValue> item(AttributeValue key) {
        return client.getItem(get -> get.tableName(table).key(Map.of(KEY, key)).consistentRead(true))
                .item();
    }

    private AttributeValue ofPerson(PersonId person) {
        return text(organisation + "|published|" + person.value());
    }

    private AttributeValue toBadge(Token token) {
        return text(organisation + "|public|" + token.digest());
    }
}
