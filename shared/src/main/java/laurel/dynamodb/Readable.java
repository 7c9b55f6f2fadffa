package laurel.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes items as JSON that a person can read: by name, without what only the tables need, and without packed bytes. */
public final class Readable {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Readable() {}

    /** An item, without some of its attributes. */
    public static ObjectNode of(Map<String, AttributeValue> item, Set<String> without) {
        ObjectNode json = NODES.objectNode();
        new TreeMap<>(item).forEach((name, value) -> {
            if (!without.contains(name) && !isBytes(value)) {
                json.set(name, of(value));
            }
        });
        return json;
    }

    /** Many items. */
    public static ArrayNode all(Stream<Map<String, AttributeValue>> items, Set<String> without) {
        ArrayNode json = NODES.arrayNode();
        items.forEach(item -> json.add(of(item, without)));
        return json;
    }

    private static JsonNode of(AttributeValue value) {
        return switch (value.type()) {
            case S -> NODES.textNode(value.s());
            case N -> NODES.numberNode(new BigDecimal(value.n()));
            case BOOL -> NODES.booleanNode(value.bool());
            case M -> of(value.m(), Set.of());
            case L -> list(value.l());
            case SS -> list(value.ss().stream().map(AttributeValue::fromS).toList());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode list(Collection<AttributeValue> values) {
        ArrayNode json = NODES.arrayNode();
        values.stream().filter(value -> !isBytes(value)).forEach(value -> json.add(of(value)));
        return json;
    }

    private static boolean isBytes(AttributeValue value) {
        return switch (value.type()) {
            case B, BS -> true;
            case M -> !value.m().isEmpty() && value.m().values().stream().allMatch(Readable::isBytes);
            default -> false;
        };
    }
}
