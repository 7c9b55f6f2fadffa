package laurel.ledger;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/**
 * Held events beside the actions they are about. Contents are compressed, and stand in items of their own, as many as
 * they need: an item holds 400 KB, an event up to a megabyte.
 */
public final class DynamoHeldEvents implements HeldEvents {
    private static final int PART = 300_000;

    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final DynamoKeys keys;

    public DynamoHeldEvents(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.keys = new DynamoKeys(settings.organisation());
    }

    @Override
    public void keep(HeldEvent event) {
        byte[] content = event.detail() == null ? new byte[0] : compressed(event.detail());
        int parts = (content.length + PART - 1) / PART;
        for (int part = 0; part < parts; part++) {
            Map<String, AttributeValue> item = new HashMap<>(key(event.key(), "part-" + part));
            int from = part * PART;
            item.put(
                    "content",
                    Attributes.bytes(Arrays.copyOfRange(content, from, Math.min(content.length, from + PART))));
            dynamo.putItem(put -> put.tableName(settings.actionsTable()).item(item));
        }
        try {
            dynamo.putItem(put -> put.tableName(settings.actionsTable())
                    .item(item(event, parts))
                    .conditionExpression("attribute_not_exists(attention) OR attribute_exists(sending)"));
        } catch (ConditionalCheckFailedException there) {
            // It is on the list already, as it should be.
            return;
        }
    }

    private Map<String, AttributeValue> item(HeldEvent event, int parts) {
        Map<String, AttributeValue> item = new HashMap<>(key(event.key(), "held"));
        AttributeValue shard = keys.shard(event.key());
        item.put("attention", shard);
        item.put("announce", shard);
        item.put("since", text(event.since().toString()));
        item.put("heldKey", text(event.key()));
        item.put("reason", text(event.reason().id()));
        item.put("message", text(event.message()));
        item.put("source", text(event.source()));
        if (event.id() != null) {
            item.put("id", text(event.id()));
        }
        item.put("detailType", text(event.detailType()));
        item.put("parts", Attributes.number(parts));
        return item;
    }

    /** {@code what} becomes the sort key together with the content's hash, the last part of a held event's key. */
    private Map<String, AttributeValue> key(String heldKey, String what) {
        int bar = heldKey.lastIndexOf('|');
        return Map.of(
                "key", text(settings.organisation() + "|" + heldKey.substring(0, bar)),
                "kind", text(kind(heldKey.substring(bar + 1), what)));
    }

    private static String kind(String hash, String what) {
        return hash.equals("action") ? hash : what + "|" + hash;
    }

    @Override
    public List<HeldEvent> list() {
        return IntStream.range(0, DynamoKeys.SHARDS)
                .boxed()
                .flatMap(this::shard)
                .map(item -> event(item, null))
                .sorted(Comparator.comparing(HeldEvent::since).thenComparing(HeldEvent::key))
                .toList();
    }

    private Stream<Map<String, AttributeValue>> shard(int shard) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.actionsTable())
                        .indexName("attention")
                        .keyConditionExpression("attention = :shard")
                        .expressionAttributeValues(Map.of(":shard", text(settings.organisation() + "|" + shard))))
                .items()
                .stream();
    }

    @Override
    public List<HeldEvent> page(HeldEvent.@Nullable Place after, int most) {
        return IntStream.range(0, DynamoKeys.SHARDS)
                .boxed()
                .flatMap(shard -> first(shard, after, most).stream())
                .sorted(Comparator.comparing(HeldEvent::place))
                .limit(most)
                .toList();
    }

    /** At least so many of a shard; with one of a time all of that time, which the index has in an order of its own. */
    private List<HeldEvent> first(int shard, HeldEvent.@Nullable Place after, int most) {
        QueryIterable pages = dynamo.queryPaginator(q -> q.tableName(settings.actionsTable())
                .indexName("attention")
                .keyConditionExpression("attention = :shard AND since >= :since")
                .expressionAttributeValues(Map.of(
                        ":shard", text(settings.organisation() + "|" + shard),
                        ":since", text(after == null ? "0" : after.since())))
                .limit(most + 1));
        List<HeldEvent> found = new ArrayList<>();
        for (Map<String, AttributeValue> item : pages.items()) {
            HeldEvent event = event(item, null);
            if (found.size() >= most
                    && !found.getLast().place().since().equals(event.place().since())) {
                break;
            }
            if (after == null || event.place().compareTo(after) > 0) {
                found.add(event);
            }
        }
        return found;
    }

    @Override
    public Optional<HeldEvent> find(String heldKey) {
        if (heldKey.lastIndexOf('|') < 0) {
            return Optional.empty();
        }
        Map<String, AttributeValue> item = dynamo.getItem(g -> g.tableName(settings.actionsTable())
                        .key(key(heldKey, "held"))
                        .consistentRead(true))
                .item();
        return item.isEmpty() || textOrNull(item, "reason") == null
                ? Optional.empty()
                : Optional.of(event(item, content(heldKey, item)));
    }

    private @Nullable String content(String heldKey, Map<String, AttributeValue> item) {
        if (!item.containsKey("parts") || number(item, "parts") == 0) {
            return null;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int part = 0; part < number(item, "parts"); part++) {
            Map<String, AttributeValue> key = key(heldKey, "part-" + part);
            Map<String, AttributeValue> found = dynamo.getItem(
                            g -> g.tableName(settings.actionsTable()).key(key).consistentRead(true))
                    .item();
            all.writeBytes(Attributes.bytes(found, "content"));
        }
        return expanded(all.toByteArray());
    }

    private HeldEvent event(Map<String, AttributeValue> item, @Nullable String detail) {
        String key = textOrNull(item, "heldKey");
        String partition = text(item, "key").substring(settings.organisation().length() + 1);
        return new HeldEvent(
                key == null ? partition + "|action" : key,
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
        dynamo.updateItem(u -> u.tableName(settings.actionsTable())
                .key(key(heldKey, "held"))
                .updateExpression("REMOVE attention, announce")
                .conditionExpression("attribute_exists(heldKey)"));
    }

    @Override
    public void sending(String heldKey, String token) {
        dynamo.updateItem(u -> u.tableName(settings.actionsTable())
                .key(key(heldKey, "held"))
                .updateExpression("SET sending = :token")
                .conditionExpression("attribute_exists(heldKey)")
                .expressionAttributeValues(Map.of(":token", text(token))));
    }

    @Override
    public void sent(String heldKey, String token) {
        try {
            dynamo.updateItem(u -> u.tableName(settings.actionsTable())
                    .key(key(heldKey, "held"))
                    .updateExpression("REMOVE attention, announce, sending")
                    .conditionExpression("sending = :token")
                    .expressionAttributeValues(Map.of(":token", text(token))));
        } catch (ConditionalCheckFailedException cameBack) {
            // It is on the list again, as it should be.
            return;
        }
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String expanded(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
