package laurel.preferences;

import static laurel.dynamodb.Attributes.is;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import laurel.mail.Kind.Group;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Keeps what a person chose as one item {@code ORG|preferences|ID} of the people table. It has none of the attributes that
 * the table's indexes are keyed by, and whoever reads the whole table asks for {@code ORG|person|} alone.
 */
public final class DynamoPreferences implements PreferencesStore {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoPreferences(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Preferences find(PersonId person) {
        Map<String, AttributeValue> item = client.getItem(get ->
                        get.tableName(table).key(Map.of("key", key(person))).consistentRead(true))
                .item();
        return item.isEmpty() ? Preferences.NONE : read(item);
    }

    @Override
    public boolean save(PersonId person, Preferences chosen) {
        Map<String, AttributeValue> item = write(chosen.withVersion(chosen.version() + 1));
        item.put("key", key(person));
        try {
            client.putItem(put -> {
                put.tableName(table).item(item);
                if (chosen.version() == 0) {
                    put.conditionExpression("attribute_not_exists(#key)")
                            .expressionAttributeNames(Map.of("#key", "key"));
                } else {
                    put.conditionExpression("version = :read")
                            .expressionAttributeValues(Map.of(":read", number(chosen.version())));
                }
            });
            return true;
        } catch (ConditionalCheckFailedException changedMeanwhile) {
            return false;
        }
    }

    private AttributeValue key(PersonId person) {
        return text(organisation + "|preferences|" + person.value());
    }

    private static Map<String, AttributeValue> write(Preferences chosen) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put(
                "stopped",
                texts(chosen.stopped().stream().map(Group::id).sorted().toList()));
        item.put("all", AttributeValue.fromBool(chosen.all()));
        if (chosen.awayUntil() != null) {
            item.put("awayUntil", text(chosen.awayUntil().toString()));
        }
        if (chosen.goal() != null) {
            item.put("goal", text(chosen.goal().id()));
        }
        item.put("version", number(chosen.version()));
        return item;
    }

    /** A goal that is offered no longer is read as none. */
    private static Preferences read(Map<String, AttributeValue> item) {
        String awayUntil = textOrNull(item, "awayUntil");
        return new Preferences(
                texts(item, "stopped").stream()
                        .map(Group::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                is(item, "all"),
                awayUntil == null ? null : LocalDate.parse(awayUntil),
                Optional.ofNullable(textOrNull(item, "goal")).flatMap(Goal::of).orElse(null),
                number(item, "version"));
    }
}
