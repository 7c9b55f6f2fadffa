package laurel.standard4;

import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps all notes of a person as one item {@code ORG|renewal|ID} of the people table, with an attribute {@code YEAR/STEP}
 * for each, so that deleting one item forgets them.
 */
public final class DynamoOwnNotes implements OwnNotes {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoOwnNotes(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Map<String, Instant> of(PersonId person, Period.RegistrationYear year) {
        Map<String, Instant> notes = new HashMap<>();
        String prefix = year.id() + "/";
        client.getItem(get -> get.tableName(table).key(key(person)).consistentRead(true))
                .item()
                .forEach((name, value) -> {
                    if (name.startsWith(prefix)) {
                        notes.put(name.substring(prefix.length()), Instant.parse(value.s()));
                    }
                });
        return notes;
    }

    @Override
    public void note(PersonId person, Period.RegistrationYear year, String step, Instant at) {
        client.updateItem(update -> update.tableName(table)
                .key(key(person))
                .updateExpression("SET #note = if_not_exists(#note, :at)")
                .expressionAttributeNames(Map.of("#note", year.id() + "/" + step))
                .expressionAttributeValues(Map.of(":at", text(at.toString()))));
    }

    @Override
    public void takeBack(PersonId person, Period.RegistrationYear year, String step) {
        client.updateItem(update -> update.tableName(table)
                .key(key(person))
                .updateExpression("REMOVE #note")
                .expressionAttributeNames(Map.of("#note", year.id() + "/" + step)));
    }

    private Map<String, AttributeValue> key(PersonId person) {
        return Map.of("key", text(organisation + "|renewal|" + person.value()));
    }
}
