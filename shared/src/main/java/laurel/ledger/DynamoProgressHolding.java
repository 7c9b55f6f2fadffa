package laurel.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import laurel.action.Mechanism;
import laurel.dynamodb.Attributes;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What somebody's actions add up to: points by month, and badges. */
public final class DynamoProgressHolding implements Holding {
    private static final Set<String> OF_THE_TABLE =
            Set.of("person", "board", "announce", "since", "version", "stamp", "teams", "p0", "p1", "p2", "p3");

    private final DynamoKeys keys;
    private final Items items;

    public DynamoProgressHolding(DynamoDbClient client, Settings settings) {
        this.keys = new DynamoKeys(settings.organisation());
        this.items = new Items(client, settings.progressTable(), "person", "item");
    }

    @Override
    public About about() {
        return new About(
                "progress",
                "Your points and badges",
                "How many actions and points each month brought, by mechanism, and which badges you were given, or lost"
                        + " when an action was taken back.",
                "Worked out by Laurel from what you did, by the published catalogue.",
                "To show you your badges and what is in reach, and to thank you. Never used for appraisal, capability,"
                        + " probation, allocation, absence or pay.",
                "You. Champions of your team and the link officer see points on a team's board, and never what they are"
                        + " for.",
                "As long as the actions it follows from.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        items.partition(keys.progressPartition(whose.id())).forEach(item -> {
            ObjectNode json = Readable.of(item, OF_THE_TABLE);
            if (item.containsKey("p0")) {
                json.set("pointsByMechanism", mechanisms(item));
            }
            all.add(json);
        });
        return all;
    }

    private static ObjectNode mechanisms(Map<String, AttributeValue> item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Mechanism mechanism : Mechanism.ALL) {
            json.put(mechanism.id(), Attributes.number(item, "p" + mechanism.ordinal()));
        }
        return json;
    }

    @Override
    public void erase(Subject whose, String standIn) {
        items.deletePartition(keys.progressPartition(whose.id()));
    }
}
