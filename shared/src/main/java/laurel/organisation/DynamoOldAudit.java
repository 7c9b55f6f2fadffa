package laurel.organisation;

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

/** Lines of the audit. */
public final class DynamoOldAudit implements Aging {
    private final String organisation;
    private final Duration kept;
    private final Items items;

    public DynamoOldAudit(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.kept = Duration.ofDays(settings.keepAuditDays());
        this.items = new Items(client, settings.organisationTable(), "key");
    }

    @Override
    public int forget(Instant now, BooleanSupplier goOn) {
        Iterator<Map<String, AttributeValue>> old = items.everywhere(
                        "begins_with(#key, :audit) AND #at < :cutoff",
                        Map.of("#key", "key", "#at", "at"),
                        Map.of(
                                ":audit", text(organisation + "|audit|"),
                                ":cutoff", text(now.minus(kept).toString())))
                .iterator();
        int forgotten = 0;
        while (goOn.getAsBoolean() && old.hasNext()) {
            items.delete(old.next());
            forgotten++;
        }
        return forgotten;
    }
}
