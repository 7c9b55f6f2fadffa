package laurel.people;

import static java.util.stream.Collectors.toMap;
import static laurel.dynamodb.Attributes.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import laurel.action.Alias;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Keeps an alias as the item {@code ORG|alias|VALUE} of the people table: {@code person} once it is bound, and
 * {@code waiting} while actions wait under it.
 *
 * <p>{@code waiting} is the partition of a sparse index: one of a few shards until the alias is bound, and a partition of
 * its own from then on, so that what a crash left undone is found without reading all that waits for unknown people.
 */
public final class DynamoAliases implements Aliases {
    private static final int SHARDS = 4;
    private static final String NOBODY_ELSES = "(attribute_not_exists(person) OR person = :person)";

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoAliases(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    static AttributeValue key(String organisation, Alias alias) {
        return text(organisation + "|alias|" + alias.value());
    }

    /**
     * The update that an action's hold carries in its transaction: notes that something waits under the alias. It fails
     * if the alias leads to a person, and then the reason holds the alias item; read it with {@link #person}.
     */
    public static Update hold(Settings settings, Alias alias) {
        String organisation = settings.organisation();
        return Update.builder()
                .tableName(settings.peopleTable())
                .key(Map.of("key", key(organisation, alias)))
                .updateExpression("SET waiting = :waiting")
                .conditionExpression("attribute_not_exists(person)")
                .expressionAttributeValues(Map.of(":waiting", shard(organisation, alias)))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    /** The person that a bound alias's item names. */
    public static PersonId person(Map<String, AttributeValue> aliasItem) {
        return new PersonId(text(aliasItem, "person"));
    }

    @Override
    public Map<Alias, Lead> leads(Collection<Alias> aliases) {
        return DynamoBatch.get(
                        client,
                        table,
                        aliases.stream().map(alias -> key(organisation, alias)).toList(),
                        true)
                .stream()
                .filter(item -> item.containsKey("person"))
                .collect(toMap(
                        item -> alias(organisation, item),
                        item -> new Lead(person(item), item.containsKey("waiting"))));
    }

    @Override
    public Binding bind(Alias alias, PersonId person) {
        Map<String, AttributeValue> key = Map.of("key", key(organisation, alias));
        AttributeValue id = text(person.value());
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("SET person = :person")
                    .conditionExpression(NOBODY_ELSES + " AND attribute_not_exists(waiting)")
                    .expressionAttributeValues(Map.of(":person", id)));
            return new Binding.Bound(false);
        } catch (ConditionalCheckFailedException waitingOrElsewhere) {
            return bindWithWhatWaits(key, id);
        }
    }

    private Binding bindWithWhatWaits(Map<String, AttributeValue> key, AttributeValue id) {
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("SET person = :person, waiting = :bound")
                    .conditionExpression(NOBODY_ELSES)
                    .expressionAttributeValues(Map.of(":person", id, ":bound", bound()))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return new Binding.Bound(true);
        } catch (ConditionalCheckFailedException elsewhere) {
            return new Binding.LeadsElsewhere(person(elsewhere.item()));
        }
    }

    @Override
    public void drained(Alias alias) {
        client.updateItem(update -> update.tableName(table)
                .key(Map.of("key", key(organisation, alias)))
                .updateExpression("REMOVE waiting")
                .conditionExpression("attribute_exists(person)"));
    }

    @Override
    public List<Undrained> undrained() {
        List<AttributeValue> keys = client
                .queryPaginator(query -> query.tableName(table)
                        .indexName("waiting")
                        .keyConditionExpression("waiting = :bound")
                        .expressionAttributeValues(Map.of(":bound", bound())))
                .items()
                .stream()
                .map(item -> text(text(item, "key")))
                .toList();
        return DynamoBatch.get(client, table, keys, true).stream()
                .filter(item -> item.containsKey("waiting"))
                .map(item -> new Undrained(alias(organisation, item), person(item)))
                .toList();
    }

    static Alias alias(String organisation, Map<String, AttributeValue> item) {
        return new Alias(text(item, "key").substring((organisation + "|alias|").length()));
    }

    private AttributeValue bound() {
        return text(organisation + "|bound");
    }

    private static AttributeValue shard(String organisation, Alias alias) {
        return text(organisation + "|" + Attributes.shard(alias.value(), SHARDS));
    }
}
