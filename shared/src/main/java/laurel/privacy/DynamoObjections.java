package laurel.privacy;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Keeps an objection as the item {@code ORG|objection|ID} of the people table, and who objects now as one set, the item
 * {@code ORG|objecting} of the organisation table, so that a board asks for it once. Both are written in one transaction.
 */
public final class DynamoObjections implements Objections {
    private final DynamoDbClient client;
    private final String people;
    private final String organisationTable;
    private final String organisation;

    public DynamoObjections(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.people = settings.peopleTable();
        this.organisationTable = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Objection of(PersonId person) {
        return read(person, true);
    }

    @Override
    public Objection recent(PersonId person) {
        return read(person, false);
    }

    private Objection read(PersonId person, boolean surely) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(people).key(key(person)).consistentRead(surely))
                .item();
        return item.isEmpty()
                ? Objection.NONE
                : new Objection(
                        texts(item, "stretches").stream()
                                .map(DynamoObjections::stretch)
                                .toList(),
                        number(item, "version"));
    }

    @Override
    public Set<PersonId> standing() {
        AttributeValue ids = client.getItem(
                        get -> get.tableName(organisationTable).key(standingKey()))
                .item()
                .get("people");
        return ids == null ? Set.of() : ids.ss().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    @Override
    public boolean replace(PersonId person, Objection next) {
        boolean first = next.version() == 1;
        Put.Builder put = Put.builder()
                .tableName(people)
                .item(Map.of(
                        "key", text(organisation + "|objection|" + person.value()),
                        "stretches",
                                texts(next.stretches().stream()
                                        .map(DynamoObjections::written)
                                        .toList()),
                        "version", number(next.version())))
                .conditionExpression(first ? "attribute_not_exists(version)" : "version = :before");
        if (!first) {
            put.expressionAttributeValues(Map.of(":before", number(next.version() - 1)));
        }
        Update standing = Update.builder()
                .tableName(organisationTable)
                .key(standingKey())
                .updateExpression((next.since() == null ? "DELETE" : "ADD") + " people :person")
                .expressionAttributeValues(Map.of(":person", AttributeValue.fromSs(List.of(person.value()))))
                .build();
        try {
            client.transactWriteItems(write -> write.transactItems(
                    TransactWriteItem.builder().put(put.build()).build(),
                    TransactWriteItem.builder().update(standing).build()));
            return true;
        } catch (TransactionCanceledException | TransactionConflictException somebodyElse) {
            return false;
        }
    }

    private static String written(Objection.Stretch stretch) {
        return stretch.from() + "/" + (stretch.until() == null ? "" : stretch.until());
    }

    private static Objection.Stretch stretch(String text) {
        int slash = text.indexOf('/');
        String until = text.substring(slash + 1);
        return new Objection.Stretch(
                Instant.parse(text.substring(0, slash)), until.isEmpty() ? null : Instant.parse(until));
    }

    Map<String, AttributeValue> key(PersonId person) {
        return Map.of("key", text(organisation + "|objection|" + person.value()));
    }

    Map<String, AttributeValue> standingKey() {
        return Map.of("key", text(organisation + "|objecting"));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
