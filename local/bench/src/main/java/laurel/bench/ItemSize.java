package laurel.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes DynamoDB counts for an item, as its developer guide says. */
final class ItemSize {
    private ItemSize() {}

    static long of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(attribute -> bytes(attribute.getKey()) + of(attribute.getValue()))
                .sum();
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            case SS -> value.ss().stream().mapToLong(ItemSize::bytes).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
            case BS ->
                value.bs().stream().mapToLong(b -> b.asByteArrayUnsafe().length).sum();
            // Three bytes for the list or map itself and one for each thing in it.
            case L -> 3 + value.l().stream().mapToLong(v -> 1 + of(v)).sum();
            case M -> 3 + value.m().size() + of(value.m());
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("What is " + value + "?");
        };
    }

    /** A byte for two significant digits, one for the rest, and one for a sign. */
    private static long number(String number) {
        String digits = number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
        return (digits.length() + 1) / 2 + 1 + (number.startsWith("-") ? 1 : 0);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
