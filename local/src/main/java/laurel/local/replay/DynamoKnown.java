package laurel.local.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.ActionKey;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads the items of actions in the actions table, a hundred at a time. */
public final class DynamoKnown implements Known {
    private static final int BATCH = 100;
    private static final AttributeValue ACTION = AttributeValue.fromS("action");

    private final DynamoDbClient dynamo;
    private final String table;
    private final Tenants tenants;

    public DynamoKnown(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.actionsTable();
        this.tenants = Tenants.of(settings);
    }

    @Override
    public Map<ActionKey, State> states(Collection<ActionKey> keys) {
        Map<ActionKey, State> states = new HashMap<>();
        List<ActionKey> all = keys.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            read(all.subList(from, Math.min(from + BATCH, all.size())), states);
        }
        return states;
    }

    private void read(List<ActionKey> keys, Map<ActionKey, State> states) {
        List<Map<String, AttributeValue>> wanted = new ArrayList<>();
        keys.forEach(key -> wanted.add(Map.of("key", AttributeValue.fromS(prefix(key) + key.text()), "kind", ACTION)));
        Map<String, KeysAndAttributes> left = Map.of(
                table,
                KeysAndAttributes.builder().keys(wanted).consistentRead(true).build());
        while (!left.isEmpty()) {
            BatchGetItemResponse page = dynamo.batchGetItem(
                    BatchGetItemRequest.builder().requestItems(left).build());
            page.responses().getOrDefault(table, List.of()).forEach(item -> put(item, states));
            left = page.unprocessedKeys();
        }
    }

    private String prefix(ActionKey key) {
        return tenants.reportedBy(key.source()).orElse(tenants.home()) + "|";
    }

    private void put(Map<String, AttributeValue> item, Map<ActionKey, State> states) {
        String text = Attributes.text(item, "key");
        ActionKey key = ActionKey.parse(text.substring(text.indexOf('|') + 1));
        boolean waiting = Attributes.text(item, "stage").equals("WAITING");
        states.put(key, new State(Attributes.text(item, "hash"), waiting));
    }
}
