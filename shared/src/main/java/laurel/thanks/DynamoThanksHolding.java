package laurel.thanks;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import laurel.dynamodb.Items;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is held of the thanks that somebody said, and of those that were said to them. */
public final class DynamoThanksHolding implements Holding {
    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoThankYouItem items;
    private final Items stored;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public DynamoThanksHolding(DynamoDbClient dynamo, Settings settings, Clock clock) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.items = new DynamoThankYouItem(settings);
        this.stored = new Items(dynamo, settings.organisationTable(), "key");
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(
                "thanks",
                "Thanks in words",
                "The words with which you thanked colleagues, and those with which colleagues thanked you.",
                "You or your colleagues wrote them on the page.",
                "So that they can be passed on by e-mail.",
                "Whoever wrote them, and whoever is thanked.",
                "For 60 days. That thanks were said stays among what somebody did, without the words.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        put(
                all,
                "said",
                stored.list(items.saidBy(whose.id())).stream()
                        .map(DynamoThankYouItem::read)
                        .toList());
        put(
                all,
                "received",
                stored.list(items.saidTo(whose.id())).stream()
                        .map(item -> items.key(text(item, "id")))
                        .map(key -> dynamo.getItem(get -> get.tableName(table).key(key))
                                .item())
                        .filter(item -> !item.isEmpty())
                        .map(DynamoThankYouItem::read)
                        .toList());
        return all;
    }

    private static void put(ObjectNode all, String name, List<ThankYou> thanks) {
        if (!thanks.isEmpty()) {
            ArrayNode each = all.putArray(name);
            thanks.forEach(
                    one -> each.addObject().put("at", one.at().toString()).put("words", one.words()));
        }
    }

    @Override
    public void erase(Subject whose, String standIn) {
        for (AttributeValue list : List.of(items.saidBy(whose.id()), items.saidTo(whose.id()))) {
            for (Map<String, AttributeValue> item : stored.list(list)) {
                String id = text(item, "id");
                // That which leads here goes last, so that a crash between leaves nothing that nobody finds.
                boolean said = item.containsKey("words");
                delete(said ? items.keyOfWhoeverIsThanked(id) : items.key(id));
                delete(said ? items.key(id) : items.keyOfWhoeverIsThanked(id));
            }
        }
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day : List.of(today.minusDays(2), today.minusDays(1), today)) {
            delete(items.count(whose.id(), day));
        }
    }

    private void delete(Map<String, AttributeValue> key) {
        dynamo.deleteItem(delete -> delete.tableName(table).key(key));
    }
}
