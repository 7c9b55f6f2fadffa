package laurel.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import laurel.award.Mark;
import laurel.award.MarkedItem;
import laurel.award.Marks;
import laurel.dynamodb.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The marks of what is in the tables in memory. All threads may use it. */
public final class InMemoryMarks implements Marks {
    private final InMemoryTables tables;
    private final MarkedItem items;

    public InMemoryMarks(InMemoryTables tables) {
        this.tables = tables;
        this.items = new MarkedItem(tables.settings);
    }

    /** Compares times as texts, as a sort key is compared. */
    @Override
    public List<Mark> before(Instant instant) {
        return Stream.of(tables.progress, tables.actions)
                .flatMap(each -> each.all().stream())
                .filter(item -> item.containsKey("announce"))
                .filter(item -> Attributes.text(item, "since").compareTo(instant.toString()) < 0)
                .flatMap(item -> items.mark(InMemoryTables.texts(item)).stream())
                .toList();
    }

    @Override
    public void announced(Mark mark) {
        Map<String, AttributeValue> key = new HashMap<>();
        mark.key().forEach((name, value) -> key.put(name, Attributes.text(value)));
        Items table = mark.table().equals(tables.settings.progressTable()) ? tables.progress : tables.actions;
        synchronized (tables.people) {
            Map<String, AttributeValue> item = new HashMap<>(table.now(key));
            if (mark.since().equals(Attributes.textOrNull(item, "since"))) {
                item.remove("announce");
                tables.put(table, item);
            }
        }
    }
}
