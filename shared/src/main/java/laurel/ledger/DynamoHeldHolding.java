package laurel.ledger;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import laurel.dynamodb.Items;
import laurel.privacy.Holding;
import laurel.privacy.Naming;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Events that were received and could not be counted, those dealt with among them, where they name somebody. */
public final class DynamoHeldHolding implements Holding {
    private final String organisation;
    private final DynamoHeldEvents held;
    private final Items actions;
    private final DynamoHeldParts parts;

    public DynamoHeldHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.held = new DynamoHeldEvents(client, settings);
        this.actions = new Items(client, settings.actionsTable(), "key", "kind");
        this.parts = new DynamoHeldParts(actions, organisation);
    }

    @Override
    public About about() {
        return new About(
                "held",
                "What could not be counted",
                "Reports about you that had a mistake in them, as they were received.",
                "The systems that you use for learning.",
                "So that nothing you did is lost: once the mistake is mended, they are sent again.",
                "The link officer sees who sent it and what is wrong with it.",
                "Until it is dealt with, and then as long as your organisation has set.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        naming(whose).forEach(event -> all.addObject()
                .put("source", event.source())
                .put("id", event.id())
                .put("receivedAt", event.since().toString())
                .put("whatIsWrong", event.message())
                .put("report", event.detail()));
        return all;
    }

    @Override
    public void erase(Subject whose, String standIn) {
        naming(whose).toList().forEach(event -> parts.delete(event.key()));
    }

    private Stream<HeldEvent> naming(Subject whose) {
        Naming naming = new Naming(whose);
        return actions.everywhere(
                        "begins_with(#key, :organisation) AND attribute_exists(heldKey)",
                        Map.of("#key", "key"),
                        Map.of(":organisation", text(organisation + "|")))
                .flatMap(item -> Optional.ofNullable(textOrNull(item, "heldKey")).stream())
                .flatMap(key -> held.find(key).stream())
                .filter(event -> naming.in(event.message())
                        || (event.detail() != null && naming.in(event.detail()))
                        || (event.id() != null && naming.in(event.id())));
    }
}
