package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import java.util.List;
import java.util.Map;
import laurel.dynamodb.Items;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes out held events with the parts of their content. */
final class DynamoHeldParts {
    private final Items actions;
    private final String organisation;

    DynamoHeldParts(Items actions, String organisation) {
        this.actions = actions;
        this.organisation = organisation;
    }

    /** The event itself goes last: it is what leads to its parts. */
    void delete(String heldKey) {
        int bar = heldKey.lastIndexOf('|');
        String hash = heldKey.substring(bar + 1);
        List<Map<String, AttributeValue>> parts = actions.partition(
                        text(organisation + "|" + heldKey.substring(0, bar)))
                .filter(item -> text(item, "kind").endsWith("|" + hash))
                .toList();
        parts.stream().filter(item -> !item.containsKey("heldKey")).forEach(actions::delete);
        parts.stream().filter(item -> item.containsKey("heldKey")).forEach(actions::delete);
    }
}
