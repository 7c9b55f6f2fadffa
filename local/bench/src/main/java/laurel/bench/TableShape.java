package laurel.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** What of a table's items its indexes hold, and what a change of an item costs there. */
final class TableShape {
    private final Set<String> key;
    private final List<GlobalSecondaryIndexDescription> indexes;

    TableShape(TableDescription table) {
        this.key = names(table.keySchema());
        this.indexes = table.hasGlobalSecondaryIndexes() ? table.globalSecondaryIndexes() : List.of();
    }

    Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return only(item, key);
    }

    /** Write units in the indexes; a transaction does not double these. Absent items are empty maps. */
    long indexUnits(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return indexes.stream()
                .mapToLong(index -> units(index, entry(index, before), entry(index, after)))
                .sum();
    }

    private static long units(
            GlobalSecondaryIndexDescription index,
            Map<String, AttributeValue> before,
            Map<String, AttributeValue> after) {
        if (before.equals(after)) {
            return 0;
        }
        long taken = before.isEmpty() ? 0 : Units.writeUnits(ItemSize.of(before));
        long put = after.isEmpty() ? 0 : Units.writeUnits(ItemSize.of(after));
        Set<String> names = names(index.keySchema());
        // An entry that stays where it is is changed; one that moves is taken away and put.
        return only(before, names).equals(only(after, names)) ? Math.max(taken, put) : taken + put;
    }

    private Map<String, AttributeValue> entry(GlobalSecondaryIndexDescription index, Map<String, AttributeValue> item) {
        Set<String> names = new HashSet<>(names(index.keySchema()));
        if (!item.keySet().containsAll(names)) {
            return Map.of();
        }
        if (index.projection().projectionType() == ProjectionType.ALL) {
            return item;
        }
        names.addAll(key);
        if (index.projection().hasNonKeyAttributes()) {
            names.addAll(index.projection().nonKeyAttributes());
        }
        return only(item, names);
    }

    private static Map<String, AttributeValue> only(Map<String, AttributeValue> item, Set<String> names) {
        Map<String, AttributeValue> some = new HashMap<>(item);
        some.keySet().retainAll(names);
        return some;
    }

    private static Set<String> names(List<KeySchemaElement> schema) {
        return Set.copyOf(schema.stream().map(KeySchemaElement::attributeName).toList());
    }
}
