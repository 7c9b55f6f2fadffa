package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import laurel.dynamodb.Items;
import laurel.privacy.Aging;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reports that could not be counted and were dealt with. What an operator still has to look at stays, however old. */
public final class DynamoOldHeld implements Aging {
    private final String organisation;
    private final Duration kept;
    private final DynamoHeldParts parts;
    private final Items items;

    public DynamoOldHeld(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.kept = Duration.ofDays(settings.keepHeldDays());
        this.items = new Items(client, settings.actionsTable(), "key", "kind");
        this.parts = new DynamoHeldParts(items, organisation);
    }

    @Override
    public int forget(Instant now, BooleanSupplier goOn) {
        Iterator<Map<String, AttributeValue>> old = items.everywhere(
                        "begins_with(#key, :organisation) AND attribute_exists(heldKey) AND attribute_not_exists(attention)"
                                + " AND since < :cutoff",
                        Map.of("#key", "key"),
                        Map.of(
                                ":organisation", text(organisation + "|"),
                                ":cutoff", text(now.minus(kept).toString())))
                .iterator();
        int forgotten = 0;
        while (goOn.getAsBoolean() && old.hasNext()) {
            parts.delete(text(old.next(), "heldKey"));
            forgotten++;
        }
        return forgotten;
    }
}
