package laurel.catalogue;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import laurel.campaign.Campaign;
import laurel.dynamodb.Attributes;
import laurel.people.Role;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Keeps the scheme as the item {@code ORG|scheme} of the organisation table, and each published version, which never
 * changes, as an item {@code ORG|catalogue|NUMBER|DIGEST} of its own, read once. Thread-safe.
 */
public final class DynamoSchemeStore implements SchemeStore {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Map<String, PublishedVersion> versions = new ConcurrentHashMap<>();

    public DynamoSchemeStore(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public StoredScheme read() {
        GetItemResponse response =
                client.getItem(get -> get.tableName(table).key(key("scheme")).consistentRead(true));
        if (!response.hasItem()) {
            return StoredScheme.NOTHING;
        }
        Map<String, AttributeValue> item = response.item();
        return new StoredScheme(
                number(item, "revision"),
                texts(item, "published").stream().map(this::version).toList(),
                Attributes.maps(item, "campaigns").stream()
                        .map(DynamoSchemeStore::campaign)
                        .toList(),
                editions(Attributes.maps(item, "editions")));
    }

    @Override
    public boolean replace(StoredScheme next) {
        List<TransactWriteItem> writes = new ArrayList<>();
        Map<String, PublishedVersion> added = new HashMap<>();
        for (PublishedVersion each : next.published()) {
            // The newest is written again: it is known here, and may be gone from a table that was restored.
            if (!versions.containsKey(name(each)) || each == next.published().getLast()) {
                added.put(name(each), each);
                writes.add(TransactWriteItem.builder()
                        .put(put -> put.tableName(table).item(item(each)))
                        .build());
            }
        }
        Map<String, AttributeValue> item = new HashMap<>(key("scheme"));
        item.put("revision", number(next.revision()));
        item.put(
                "published",
                texts(next.published().stream().map(DynamoSchemeStore::name).toList()));
        item.put(
                "campaigns",
                AttributeValue.fromL(next.campaigns().stream()
                        .map(DynamoSchemeStore::item)
                        .map(AttributeValue::fromM)
                        .toList()));
        item.put("editions", editions(next.editions()));
        writes.add(TransactWriteItem.builder()
                .put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression(
                                next.revision() == 1 ? "attribute_not_exists(revision)" : "revision = :before")
                        .expressionAttributeValues(
                                next.revision() == 1 ? null : Map.of(":before", number(next.revision() - 1))))
                .build());
        try {
            client.transactWriteItems(t -> t.transactItems(writes));
            versions.putAll(added);
            return true;
        } catch (TransactionCanceledException changedMeanwhile) {
            return false;
        }
    }

    private Map<String, AttributeValue> item(PublishedVersion published) {
        Map<String, AttributeValue> item = new HashMap<>(key(name(published)));
        item.put("json", text(CatalogueJson.text(published.version())));
        item.put("by", text(published.by()));
        item.put("at", text(published.at().toString()));
        return item;
    }

    private PublishedVersion version(String name) {
        return versions.computeIfAbsent(name, n -> {
            Map<String, AttributeValue> item = client.getItem(
                            get -> get.tableName(table).key(key(n)).consistentRead(true))
                    .item();
            return new PublishedVersion(
                    CatalogueJson.version(text(item, "json")), text(item, "by"), Instant.parse(text(item, "at")));
        });
    }

    /** Two versions may say the same, so that an earlier one can be gone back to. */
    private static String name(PublishedVersion published) {
        return "catalogue|" + published.version().version() + "|"
                + published.version().digest();
    }

    private Map<String, AttributeValue> key(String name) {
        return Map.of("key", text(organisation + "|" + name));
    }

    private static Map<String, AttributeValue> item(Campaign campaign) {
        return Map.of(
                "id", text(campaign.id()),
                "kind", text(campaign.kind()),
                "name", text(campaign.name()),
                "from", text(campaign.from().toString()),
                "to", text(campaign.to().toString()),
                "topics",
                        AttributeValue.fromL(campaign.topics().stream()
                                .map(topic -> AttributeValue.fromM(Map.of(
                                        "day", text(topic.day().toString()),
                                        "id", text(topic.id()),
                                        "name", text(topic.name()))))
                                .toList()),
                "teams", texts(campaign.teams().stream().sorted().toList()),
                "roles", texts(campaign.roles().stream().sorted().map(Role::id).toList()),
                "grace", number(campaign.grace()));
    }

    private static Campaign campaign(Map<String, AttributeValue> item) {
        return new Campaign(
                text(item, "id"),
                text(item, "kind"),
                text(item, "name"),
                LocalDate.parse(text(item, "from")),
                LocalDate.parse(text(item, "to")),
                Attributes.maps(item, "topics").stream()
                        .map(topic -> new Campaign.Topic(
                                LocalDate.parse(text(topic, "day")), text(topic, "id"), text(topic, "name")))
                        .toList(),
                Set.copyOf(texts(item, "teams")),
                roles(item),
                (int) number(item, "grace"));
    }

    /** None in what was stored before campaigns could be for roles, and so for all. */
    private static Set<Role> roles(Map<String, AttributeValue> item) {
        return texts(item, "roles").stream()
                .map(role -> Role.withId(role).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static AttributeValue editions(Map<Integer, Scheme.Edition> editions) {
        return AttributeValue.fromL(editions.entrySet().stream()
                .map(edition -> AttributeValue.fromM(Map.of(
                        "year", number(edition.getKey()),
                        "number", number(edition.getValue().number()),
                        "takesBack", AttributeValue.fromBool(edition.getValue().takesBack()))))
                .toList());
    }

    private static Map<Integer, Scheme.Edition> editions(List<Map<String, AttributeValue>> items) {
        Map<Integer, Scheme.Edition> editions = new HashMap<>();
        items.forEach(item -> editions.put(
                (int) number(item, "year"),
                new Scheme.Edition((int) number(item, "number"), Attributes.is(item, "takesBack"))));
        return editions;
    }
}
