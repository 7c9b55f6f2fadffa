package laurel.privacy;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * An erasure as the item {@code ORG|erasure|STAND-IN} of the organisation table, listed with those under way or those done;
 * and who asked for one as {@code ORG|erasure-asked|ID}.
 */
public final class DynamoErasures implements Erasures {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoErasures(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public void add(Erasure ordered) {
        client.putItem(put -> put.tableName(table).item(write(ordered)));
    }

    @Override
    public boolean replace(Erasure next) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(write(next))
                    .conditionExpression("revision = :before")
                    .expressionAttributeValues(Map.of(":before", number(next.revision() - 1))));
            return true;
        } catch (ConditionalCheckFailedException somebodyElse) {
            return false;
        }
    }

    /** The list may be a moment old: each is read once more. */
    @Override
    public List<Erasure> underWay() {
        return list("erasures-under-way", true)
                .flatMap(item -> now(text(text(item, "key"))).stream())
                .filter(erasure -> erasure.stage() != Erasure.Stage.DONE)
                .toList();
    }

    @Override
    public List<Erasure> done(int most) {
        return list("erasures-done", false).limit(most).map(this::read).toList();
    }

    private Optional<Erasure> now(AttributeValue key) {
        return Optional.of(client.getItem(get ->
                                get.tableName(table).key(Map.of("key", key)).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(this::read);
    }

    private Stream<Map<String, AttributeValue>> list(String name, boolean oldestFirst) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", text(organisation + "|" + name)))
                        .scanIndexForward(oldestFirst)
                        .limit(100))
                .items()
                .stream();
    }

    @Override
    public void asked(PersonId person, Instant at) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(Map.of(
                            "key", askedKey(person),
                            "list", text(organisation + "|erasures-asked"),
                            "place", text(at + "|" + person.value()),
                            "person", text(person.value()),
                            "askedToBeErasedAt", text(at.toString())))
                    .conditionExpression("attribute_not_exists(#key)")
                    .expressionAttributeNames(Map.of("#key", "key")));
        } catch (ConditionalCheckFailedException alreadyAsked) {
            // The first time counts.
            return;
        }
    }

    @Override
    public void notAsked(PersonId person) {
        client.deleteItem(delete -> delete.tableName(table).key(Map.of("key", askedKey(person))));
    }

    @Override
    public Optional<Instant> askedBy(PersonId person) {
        return Optional.ofNullable(textOrNull(
                        client.getItem(get -> get.tableName(table)
                                        .key(Map.of("key", askedKey(person)))
                                        .consistentRead(true))
                                .item(),
                        "askedToBeErasedAt"))
                .map(Instant::parse);
    }

    @Override
    public List<Asked> asked(int most) {
        return list("erasures-asked", true)
                .limit(most)
                .map(item ->
                        new Asked(new PersonId(text(item, "person")), Instant.parse(text(item, "askedToBeErasedAt"))))
                .toList();
    }

    private AttributeValue askedKey(PersonId person) {
        return text(organisation + "|erasure-asked|" + person.value());
    }

    private Map<String, AttributeValue> write(Erasure erasure) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", text(organisation + "|erasure|" + erasure.standIn()));
        String list = erasure.stage() == Erasure.Stage.DONE ? "erasures-done" : "erasures-under-way";
        item.put("list", text(organisation + "|" + list));
        item.put("place", text(erasure.at() + "|" + erasure.standIn()));
        item.put("standIn", text(erasure.standIn()));
        item.put("by", text(erasure.by()));
        item.put("at", text(erasure.at().toString()));
        item.put("stage", text(erasure.stage().name()));
        item.put("due", text(erasure.due().toString()));
        item.put("gone", texts(erasure.gone().stream().sorted().toList()));
        item.put("revision", number(erasure.revision()));
        Instant busyUntil = erasure.busyUntil();
        if (busyUntil != null) {
            item.put("busyUntil", text(busyUntil.toString()));
        }
        Subject whose = erasure.whose();
        if (whose != null) {
            Map<String, AttributeValue> subject = new HashMap<>();
            subject.put("id", text(whose.id().value()));
            subject.put("name", text(whose.name()));
            subject.put(
                    "aliases",
                    texts(whose.aliases().stream().map(Alias::value).sorted().toList()));
            if (whose.email() != null) {
                subject.put("email", text(whose.email()));
            }
            item.put("whose", AttributeValue.fromM(subject));
        }
        return item;
    }

    private Erasure read(Map<String, AttributeValue> item) {
        String busyUntil = textOrNull(item, "busyUntil");
        AttributeValue whose = item.get("whose");
        return new Erasure(
                text(item, "standIn"),
                whose == null ? null : subject(whose.m()),
                text(item, "by"),
                Instant.parse(text(item, "at")),
                Erasure.Stage.valueOf(text(item, "stage")),
                Instant.parse(text(item, "due")),
                Set.copyOf(texts(item, "gone")),
                busyUntil == null ? null : Instant.parse(busyUntil),
                number(item, "revision"));
    }

    private static Subject subject(Map<String, AttributeValue> item) {
        return new Subject(
                new PersonId(text(item, "id")),
                text(item, "name"),
                textOrNull(item, "email"),
                texts(item, "aliases").stream().map(Alias::new).collect(Collectors.toSet()));
    }
}
