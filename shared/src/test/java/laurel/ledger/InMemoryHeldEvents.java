package laurel.ledger;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The held events in memory, beside the states of actions. All threads may use it. */
public final class InMemoryHeldEvents implements HeldEvents {
    private final InMemoryTables tables;

    public InMemoryHeldEvents(InMemoryTables tables) {
        this.tables = tables;
    }

    @Override
    public void keep(HeldEvent event) {
        synchronized (tables.people) {
            Map<String, AttributeValue> there = tables.actions.now(key(event.key()));
            if (!there.containsKey("attention") || there.containsKey("sending")) {
                tables.put(tables.actions, item(event));
            }
        }
    }

    private Map<String, AttributeValue> item(HeldEvent event) {
        Map<String, AttributeValue> item = new HashMap<>(key(event.key()));
        item.put("attention", tables.keys.shard(event.key()));
        item.put("announce", tables.keys.shard(event.key()));
        item.put("since", text(event.since().toString()));
        item.put("heldKey", text(event.key()));
        item.put("reason", text(event.reason().id()));
        item.put("message", text(event.message()));
        item.put("source", text(event.source()));
        item.put("detailType", text(event.detailType()));
        put(item, "id", event.id());
        put(item, "content", event.detail());
        return item;
    }

    private static void put(Map<String, AttributeValue> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, text(value));
        }
    }

    /** A held event's key ends in the hash of its content; that of an action that waits, in a word. */
    private Map<String, AttributeValue> key(String heldKey) {
        int bar = heldKey.lastIndexOf('|');
        String last = heldKey.substring(bar + 1);
        return Map.of(
                "key", text(tables.settings.organisation() + "|" + heldKey.substring(0, bar)),
                "kind", text(last.equals("action") ? last : "held|" + last));
    }

    @Override
    public List<HeldEvent> list() {
        return tables.actions.all().stream()
                .filter(item -> item.containsKey("attention"))
                .map(item -> event(item, null))
                .sorted(Comparator.comparing(HeldEvent::since).thenComparing(HeldEvent::key))
                .toList();
    }

    @Override
    public List<HeldEvent> page(HeldEvent.@Nullable Place after, int most) {
        return list().stream()
                .filter(event -> after == null || event.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(HeldEvent::place))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<HeldEvent> find(String heldKey) {
        if (heldKey.lastIndexOf('|') < 0) {
            return Optional.empty();
        }
        Map<String, AttributeValue> item = tables.actions.now(key(heldKey));
        return item.containsKey("reason") ? Optional.of(event(item, textOrNull(item, "content"))) : Optional.empty();
    }

    private HeldEvent event(Map<String, AttributeValue> item, @Nullable String detail) {
        String partition =
                text(item, "key").substring(tables.settings.organisation().length() + 1);
        return new HeldEvent(
                Optional.ofNullable(textOrNull(item, "heldKey")).orElse(partition + "|action"),
                HeldEvent.Reason.withId(text(item, "reason")),
                text(item, "source"),
                textOrNull(item, "id"),
                Optional.ofNullable(textOrNull(item, "detailType")).orElse(Report.ACTION),
                detail,
                text(item, "message"),
                Instant.parse(text(item, "since")));
    }

    @Override
    public void dealtWith(String heldKey) {
        synchronized (tables.people) {
            Map<String, AttributeValue> item = there(heldKey);
            item.keySet().removeAll(List.of("attention", "announce"));
            tables.put(tables.actions, item);
        }
    }

    @Override
    public void sending(String heldKey, String token) {
        synchronized (tables.people) {
            Map<String, AttributeValue> item = there(heldKey);
            item.put("sending", text(token));
            tables.put(tables.actions, item);
        }
    }

    @Override
    public void sent(String heldKey, String token) {
        synchronized (tables.people) {
            Map<String, AttributeValue> item = there(heldKey);
            if (token.equals(textOrNull(item, "sending"))) {
                item.keySet().removeAll(List.of("attention", "announce", "sending"));
                tables.put(tables.actions, item);
            }
        }
    }

    private Map<String, AttributeValue> there(String heldKey) {
        Map<String, AttributeValue> item = new HashMap<>(tables.actions.now(key(heldKey)));
        if (!item.containsKey("heldKey")) {
            throw new IllegalStateException("Nothing is held as " + heldKey);
        }
        return item;
    }
}
