package laurel.people;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the people table holds of somebody: their profile, what leads to them, and whose manager they are. */
public final class DynamoPeopleHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key", "version");

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Items items;

    public DynamoPeopleHolding(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
        this.items = new Items(client, table, "key");
    }

    @Override
    public About about() {
        return new About(
                "profile",
                "Who you are at work",
                "Your name, work e-mail address, team and role with their dates, service area, the names by which other"
                        + " systems know you, when you joined and left, when you are away, your manager's id, and whether"
                        + " you are registered with a regulator.",
                "Your organisation's list of staff, and the link officer.",
                "So that what you do is counted for you and nobody else, and e-mails reach you.",
                "You and the link officer. Colleagues see your name where you chose to be seen; champions of your team"
                        + " see it on the team's board.",
                "Until your organisation erases it after you have left, or you ask for it.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.of(
                client.getItem(get -> get.tableName(table)
                                .key(Map.of("key", DynamoPersonItem.key(organisation, whose.id())))
                                .consistentRead(true))
                        .item(),
                OF_THE_TABLE);
    }

    /** Nothing is recorded for somebody any more as soon as nothing leads to them. */
    @Override
    public boolean leadsToThem() {
        return true;
    }

    /** Aliases go before the person: whoever meets an alias may rely on its person. */
    @Override
    public void erase(Subject whose, String standIn) {
        AttributeValue id = text(whose.id().value());
        items.everywhere(
                        "(begins_with(#key, :alias) AND person = :id) OR (begins_with(#key, :person) AND managerId = :id)",
                        Map.of("#key", "key"),
                        Map.of(
                                ":alias", text(organisation + "|alias|"),
                                ":person", DynamoPersonItem.key(organisation, new PersonId("")),
                                ":id", id))
                .toList()
                .forEach(item -> {
                    if (id.equals(item.get("managerId"))) {
                        withoutManager(item);
                    } else {
                        items.delete(item);
                    }
                });
        items.delete(Map.of("key", DynamoPersonItem.key(organisation, whose.id())));
    }

    /** A file that is being imported writes the person over what it read: their version says that they changed. */
    private void withoutManager(Map<String, AttributeValue> item) {
        client.updateItem(update -> update.tableName(table)
                .key(items.keyOf(item))
                .updateExpression("REMOVE managerId ADD version :one")
                .conditionExpression("attribute_exists(#key)")
                .expressionAttributeNames(Map.of("#key", "key"))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"))));
    }
}
