package laurel.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes the attributes of DynamoDB items. A missing attribute that has to be there is named in the error. */
public final class Attributes {
    private Attributes() {}

    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    public static AttributeValue bytes(byte[] value) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(value));
    }

    public static AttributeValue texts(List<String> values) {
        return AttributeValue.fromL(values.stream().map(Attributes::text).toList());
    }

    public static AttributeValue bytesMap(Map<String, byte[]> values) {
        return AttributeValue.fromM(
                values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> bytes(e.getValue()))));
    }

    public static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(textOrNull(item, name), () -> "The item has no " + name);
    }

    public static @Nullable String textOrNull(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null ? null : value.s();
    }

    public static long number(Map<String, AttributeValue> item, String name) {
        AttributeValue value = Objects.requireNonNull(item.get(name), () -> "The item has no " + name);
        return Long.parseLong(value.n());
    }

    public static byte[] bytes(Map<String, AttributeValue> item, String name) {
        AttributeValue value = Objects.requireNonNull(item.get(name), () -> "The item has no " + name);
        return value.b().asByteArray();
    }

    public static List<String> texts(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null
                ? List.of()
                : value.l().stream().map(AttributeValue::s).toList();
    }

    public static Map<String, byte[]> bytesMap(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value == null
                ? Map.of()
                : value.m().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().b().asByteArray()));
    }

    public static boolean is(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        return value != null && Boolean.TRUE.equals(value.bool());
    }

    /** The shard of something, 0 to {@code shards} - 1: spreads a sparse index so that no partition of it is hot. */
    public static int shard(String of, int shards) {
        return Math.floorMod(of.hashCode(), shards);
    }

    /** Maps in a list that has to be there. */
    public static List<Map<String, AttributeValue>> maps(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name).l().stream()
                .map(AttributeValue::m)
                .toList();
    }
}
