package laurel.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of one table by their keys, each with its past, so that a read can be a moment old. */
final class Items {
    /** How long ago an item is read. */
    interface Age {
        Age NOW = key -> Duration.ZERO;

        Duration of(String key);
    }

    /** What an item was from some moment on; empty if it was not there. */
    private record Version(Instant since, Map<String, AttributeValue> item) {}

    private static final char SEPARATOR = '\0';

    private final String partition;
    private final String sort;
    private final Clock clock;
    private final NavigableMap<String, List<Version>> versions = new TreeMap<>();

    /** Takes the names of the two attributes that are the key. */
    Items(String partition, String sort, Clock clock) {
        this.partition = partition;
        this.sort = sort;
        this.clock = clock;
    }

    /** The key of an item, or of a map that is nothing but the key. */
    String key(Map<String, AttributeValue> item) {
        return key(part(item, partition), part(item, sort));
    }

    private static String key(String partition, String sort) {
        return partition + SEPARATOR + sort;
    }

    /** The item as it is; empty if there is none. */
    Map<String, AttributeValue> now(Map<String, AttributeValue> key) {
        return get(key(key), Age.NOW);
    }

    /** The item as it was; empty if there was none. */
    synchronized Map<String, AttributeValue> get(String key, Age age) {
        List<Version> all = versions.getOrDefault(key, List.of());
        Duration ago = age.of(key);
        if (ago.isZero()) {
            return all.isEmpty() ? Map.of() : all.getLast().item();
        }
        Instant then = clock.instant().minus(ago);
        for (Version version : all.reversed()) {
            if (!version.since().isAfter(then)) {
                return version.item();
            }
        }
        return Map.of();
    }

    /** The keys of a partition from one sort key to another, both included, whether their items are there or not. */
    synchronized List<String> keys(AttributeValue in, String from, String to) {
        return List.copyOf(
                versions.subMap(key(in.s(), from), true, key(in.s(), to), true).keySet());
    }

    /** The keys of a partition whose sort keys begin so. */
    List<String> keys(AttributeValue in, String prefix) {
        return keys(in, prefix, prefix + Character.MAX_VALUE);
    }

    /** All items. */
    synchronized List<Map<String, AttributeValue>> all() {
        return versions.keySet().stream()
                .map(key -> get(key, Age.NOW))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    void put(Map<String, AttributeValue> item) {
        become(key(item), Map.copyOf(item));
    }

    void remove(Map<String, AttributeValue> key) {
        become(key(key), Map.of());
    }

    private synchronized void become(String key, Map<String, AttributeValue> item) {
        versions.computeIfAbsent(key, k -> new ArrayList<>()).add(new Version(clock.instant(), item));
    }

    private static String part(Map<String, AttributeValue> item, String name) {
        AttributeValue value = item.get(name);
        if (value == null) {
            throw new IllegalArgumentException("An item has no " + name);
        }
        return value.s();
    }
}
