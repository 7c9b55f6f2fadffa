package laurel.organisation;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import laurel.dynamodb.Items;
import laurel.organisation.Looks.Look;
import laurel.people.PersonId;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What is held of who looked at somebody, and of whom somebody looked at. */
public final class DynamoLooksHolding implements Holding {
    private final DynamoDbClient client;
    private final String table;
    private final DynamoLookItem items;
    private final Items stored;

    public DynamoLooksHolding(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.items = new DynamoLookItem(settings);
        this.stored = new Items(client, settings.organisationTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "looks",
                "Who looked at you",
                "When a link officer opened what the directory has of you, or saw your name among those of whom nothing was heard"
                        + " for a while, who qualified for a badge, or who asked to be erased; when they or a champion read what"
                        + " you reported or said is wrong; and, if you are one of them, when you looked at others so.",
                "Laurel writes it down before it shows you to them.",
                "So that nobody is looked at without knowing. What they see is never used for appraisal, capability, probation,"
                        + " allocation of work, absence or pay.",
                "You. Link officers see in the audit that a list was looked at, not whom it named, and whose record was opened.",
                "For two years.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        put(all, "atYou", stored.list(text(items.at(whose.id()))));
        put(all, "byYou", stored.list(text(items.by(whose.id().value()))));
        return all;
    }

    private static void put(ObjectNode all, String name, List<Map<String, AttributeValue>> found) {
        if (!found.isEmpty()) {
            ArrayNode each = all.putArray(name);
            found.stream().map(DynamoLookItem::read).forEach(look -> each.addObject()
                    .put("at", look.at().toString())
                    .put("by", look.by())
                    .put("what", look.what()));
        }
    }

    /** That which leads to others goes last, so that a crash between leaves nothing that nobody finds. */
    @Override
    public void erase(Subject whose, String standIn) {
        for (Map<String, AttributeValue> item : stored.list(text(items.at(whose.id())))) {
            Look look = DynamoLookItem.read(item);
            forgetWhom(look, whose.id());
            stored.delete(item);
        }
        for (Map<String, AttributeValue> item :
                stored.list(text(items.by(whose.id().value())))) {
            Look found = DynamoLookItem.read(item);
            // Its keys are under the person, also if who it is by has been replaced in it already.
            Look look = new Look(found.at(), whose.id().value(), found.what());
            for (String each :
                    item.getOrDefault("whom", AttributeValue.fromSs(List.of())).ss()) {
                PersonId whom = new PersonId(each);
                Look byStandIn = new Look(look.at(), standIn, look.what());
                client.putItem(put -> put.tableName(table).item(items.lookAt(whom, byStandIn)));
                delete(items.keyOfLookAt(whom, look));
            }
            stored.delete(item);
        }
    }

    private void forgetWhom(Look look, PersonId whom) {
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(items.keyOfLooked(look))
                    .updateExpression("DELETE #whom :whom")
                    .conditionExpression("attribute_exists(#whom)")
                    .expressionAttributeNames(Map.of("#whom", "whom"))
                    .expressionAttributeValues(Map.of(":whom", AttributeValue.fromSs(List.of(whom.value())))));
        } catch (ConditionalCheckFailedException gone) {
            // Whoever looked was erased before, or it expired: there is nothing to take this person out of.
            return;
        }
    }

    private void delete(Map<String, AttributeValue> key) {
        client.deleteItem(delete -> delete.tableName(table).key(key));
    }
}
