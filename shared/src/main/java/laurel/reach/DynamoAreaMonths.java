package laurel.reach;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps a month as the item {@code ORG|trend|MONTH}: numbers alone, a line a service area. */
public final class DynamoAreaMonths implements AreaMonths {
    private final DynamoDbClient client;
    private final Settings settings;
    private final Clock clock;

    public DynamoAreaMonths(DynamoDbClient client, Settings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<List<Group>> get(YearMonth month) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(settings.organisationTable()).key(key(month)))
                .item();
        if (item.isEmpty() || number(item, "expires") <= clock.instant().getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(Attributes.maps(item, "areas").stream()
                .map(DynamoAreaMonths::read)
                .toList());
    }

    @Override
    public void put(YearMonth month, List<Group> areas, Instant until) {
        Map<String, AttributeValue> item = new HashMap<>(key(month));
        item.put("expires", number(until.getEpochSecond()));
        item.put(
                "areas",
                AttributeValue.fromL(areas.stream()
                        .map(group -> AttributeValue.fromM(written(group)))
                        .toList()));
        client.putItem(put -> put.tableName(settings.organisationTable()).item(item));
    }

    private Map<String, AttributeValue> key(YearMonth month) {
        return Map.of("key", text(settings.organisation() + "|trend|" + month));
    }

    private static Map<String, AttributeValue> written(Group group) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("area", text(group.name()));
        item.put("size", number(group.size()));
        item.put("people", number(group.people()));
        Mechanism.ALL.forEach(mechanism -> item.put(mechanism.id(), number(group.by(mechanism))));
        return item;
    }

    private static Group read(Map<String, AttributeValue> item) {
        Map<Mechanism, Integer> mechanisms = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> mechanisms.put(mechanism, count(item, mechanism.id())));
        return new Group(text(item, "area"), count(item, "size"), count(item, "people"), mechanisms);
    }

    private static int count(Map<String, AttributeValue> item, String name) {
        return Math.toIntExact(number(item, name));
    }
}
