package laurel.privacy;

import static java.util.stream.Collectors.toMap;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.dynamodb.Attributes;
import laurel.dynamodb.Items;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Keeps a digest as the item {@code ORG|erased|DIGEST}, once in the people table, where it is asked for, and once in the
 * organisation table: a table that is restored as it was before an erasure has lost it, and the other one has not. The item
 * of an id names the digests of the aliases.
 */
public final class DynamoErased implements ErasedLists {
    private static final int MOST_AT_ONCE = 100;

    private final DynamoDbClient client;
    private final String people;
    private final String copy;
    private final String organisation;

    public DynamoErased(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.people = settings.peopleTable();
        this.copy = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Set<Alias> among(Collection<Alias> aliases) {
        return known(aliases, alias -> Digest.of(organisation, alias), false);
    }

    @Override
    public Set<PersonId> people(Collection<PersonId> ids) {
        return known(ids, id -> Digest.of(organisation, id), true);
    }

    private <T> Set<T> known(Collection<T> names, Function<T, Digest> digest, boolean surely) {
        Map<AttributeValue, T> byKey = names.stream().distinct().collect(toMap(n -> key(digest.apply(n)), n -> n));
        Set<T> found = new HashSet<>();
        List<AttributeValue> keys = List.copyOf(byKey.keySet());
        for (int from = 0; from < keys.size(); from += MOST_AT_ONCE) {
            List<AttributeValue> some = keys.subList(from, Math.min(keys.size(), from + MOST_AT_ONCE));
            Map<String, KeysAndAttributes> left = Map.of(
                    people,
                    KeysAndAttributes.builder()
                            .keys(some.stream().map(key -> Map.of("key", key)).toList())
                            .consistentRead(surely)
                            .build());
            while (!left.isEmpty()) {
                Map<String, KeysAndAttributes> asked = left;
                var answer = client.batchGetItem(get -> get.requestItems(asked));
                answer.responses().getOrDefault(people, List.of()).stream()
                        .map(item -> byKey.get(text(text(item, "key"))))
                        .forEach(found::add);
                left = answer.unprocessedKeys();
            }
        }
        return found;
    }

    @Override
    public void add(Subject whose, Instant at) {
        add(digests(whose, at));
    }

    @Override
    public ErasedDigests digests(Subject whose, Instant at) {
        Set<Digest> aliases = new HashSet<>();
        whose.aliases().forEach(alias -> aliases.add(Digest.of(organisation, alias)));
        Digest id = Digest.of(organisation, whose.id());
        ErasedDigests asked = new ErasedDigests(id, at, aliases);
        return item(people, key(id)).map(this::read).map(asked::with).orElse(asked);
    }

    /** The copy comes first, and of each the id last: whoever finds the id finds all of them. */
    @Override
    public void add(ErasedDigests erased) {
        AttributeValue at = text(erased.at().toString());
        List<String> aliases =
                erased.aliases().stream().map(alias -> key(alias).s()).sorted().toList();
        for (String table : List.of(copy, people)) {
            aliases.forEach(alias -> put(table, Map.of("key", text(alias), "at", at)));
            put(table, Map.of("key", key(erased.id()), "at", at, "aliases", texts(aliases)));
        }
    }

    @Override
    public Optional<Instant> letBack(PersonId person) {
        Optional<ErasedDigests> known =
                item(people, key(Digest.of(organisation, person))).map(this::read);
        known.ifPresent(this::forget);
        return known.map(ErasedDigests::at);
    }

    @Override
    public void forget(ErasedDigests erased) {
        for (String table : List.of(copy, people)) {
            erased.aliases().forEach(alias -> delete(table, key(alias)));
            delete(table, key(erased.id()));
        }
    }

    @Override
    public List<ErasedDigests> all() {
        return all(people).values().stream()
                .filter(item -> item.containsKey("aliases"))
                .map(this::read)
                .toList();
    }

    private ErasedDigests read(Map<String, AttributeValue> item) {
        Set<Digest> aliases = new HashSet<>();
        texts(item, "aliases").forEach(alias -> aliases.add(digest(alias)));
        return new ErasedDigests(digest(text(item, "key")), Instant.parse(text(item, "at")), aliases);
    }

    private Digest digest(String key) {
        return new Digest(key.substring(prefix().length()));
    }

    @Override
    public int mend() {
        Map<String, Map<String, AttributeValue>> ofPeople = all(people);
        Map<String, Map<String, AttributeValue>> ofCopy = all(copy);
        Map<String, Map<String, AttributeValue>> either = new HashMap<>(ofCopy);
        either.putAll(ofPeople);
        either.forEach((key, item) -> {
            if (!ofPeople.containsKey(key)) {
                put(people, item);
            }
            if (!ofCopy.containsKey(key)) {
                put(copy, item);
            }
        });
        return (int) either.values().stream()
                .filter(item -> item.containsKey("aliases"))
                .count();
    }

    private Map<String, Map<String, AttributeValue>> all(String table) {
        Stream<Map<String, AttributeValue>> items = new Items(client, table, "key")
                .everywhere("begins_with(#key, :erased)", Map.of("#key", "key"), Map.of(":erased", text(prefix())));
        return items.collect(toMap(item -> text(item, "key"), item -> item));
    }

    private Optional<Map<String, AttributeValue>> item(String table, AttributeValue key) {
        return Optional.of(client.getItem(get ->
                                get.tableName(table).key(Map.of("key", key)).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    private void put(String table, Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(table).item(item));
    }

    private void delete(String table, AttributeValue key) {
        client.deleteItem(delete -> delete.tableName(table).key(Map.of("key", key)));
    }

    private String prefix() {
        return organisation + "|erased|";
    }

    private AttributeValue key(Digest digest) {
        return Attributes.text(prefix() + digest.value());
    }
}
