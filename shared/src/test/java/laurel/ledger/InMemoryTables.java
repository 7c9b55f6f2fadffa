package laurel.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import laurel.people.InMemoryDirectory;
import laurel.progress.Engine;
import laurel.reward.DynamoRewards;
import laurel.reward.Rewards;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * What recording stores, in memory, in the form in which the tables have it: nothing that was put in can be changed from
 * outside, and what can't be stored can't be kept here either.
 */
public final class InMemoryTables {
    final Items actions;
    final Items ledger;
    final Items progress;
    final Items organisation;
    final InMemoryDirectory people;
    final Settings settings;
    final DynamoKeys keys;
    final DynamoEntries entries;
    final DynamoProgress months;
    final DynamoAwards awards;

    private Items.Age age = Items.Age.NOW;
    private Runnable between = () -> {};
    private Consumer<Map<String, String>> stream = item -> {};

    public InMemoryTables(InMemoryDirectory people, Engine engine, Settings settings, Clock clock) {
        this.actions = new Items("key", "kind", clock);
        this.ledger = new Items("holder", "entry", clock);
        this.progress = new Items("person", "item", clock);
        this.organisation = new Items("key", "key", clock);
        this.people = people;
        this.settings = settings;
        this.keys = new DynamoKeys(settings.organisation());
        this.entries = new DynamoEntries(keys);
        this.months = new DynamoProgress(keys, engine);
        this.awards = new DynamoAwards(new NoDynamo(), settings);
    }

    /** Lets what may be a moment old be up to so old, each item by itself. */
    public void readEarlier(Duration most) {
        age = most.isZero()
                ? Items.Age.NOW
                : key -> most.multipliedBy(Math.floorMod(key.hashCode() * 31 + most.hashCode(), 4))
                        .dividedBy(3);
    }

    /** What happens between the items of one read. */
    public void between(Runnable happens) {
        between = happens;
    }

    /** Who is told of every item of actions and progress that is written, as text and number attributes. */
    public void stream(Consumer<Map<String, String>> to) {
        stream = to;
    }

    /** The rewards that are written with decisions; it answers which somebody has, and nothing else. */
    public Rewards rewards() {
        return new DynamoRewards(new OneItem(organisation), settings);
    }

    /** Forgets all progress, with the awards or without them. */
    public void loseProgress(boolean andAwards) {
        for (Map<String, AttributeValue> item : progress.all()) {
            if (andAwards || !item.containsKey("badge")) {
                progress.remove(item);
            }
        }
    }

    /** Items in the order of their keys, each as it is at its moment; those that are not there are left out. */
    List<Map<String, AttributeValue>> read(Items items, List<String> wanted, boolean surely) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        boolean first = true;
        for (String key : wanted) {
            if (!first) {
                between.run();
            }
            first = false;
            Map<String, AttributeValue> item = items.get(key, surely ? Items.Age.NOW : age);
            if (!item.isEmpty()) {
                found.add(item);
            }
        }
        return found;
    }

    void put(Items items, Map<String, AttributeValue> item) {
        items.put(item);
        if (items != ledger) {
            stream.accept(texts(item));
        }
    }

    /** Answers nothing: what awards look like as items needs no client. */
    private static final class NoDynamo implements DynamoDbClient {
        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    /** Answers with items of one table that are asked for by their keys. */
    private record OneItem(Items items) implements DynamoDbClient {
        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return GetItemResponse.builder().item(items.now(request.key())).build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    /** The text and number attributes of an item. */
    static Map<String, String> texts(Map<String, AttributeValue> item) {
        Map<String, String> texts = new HashMap<>();
        item.forEach((name, value) -> {
            String text = value.s() == null ? value.n() : value.s();
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
