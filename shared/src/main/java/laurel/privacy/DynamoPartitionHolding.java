package laurel.privacy;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What stands about somebody in a partition of their own in the people table, and nowhere else. */
public abstract class DynamoPartitionHolding implements Holding {
    private final Items items;
    private final String prefix;
    private final Set<String> ofTheTable;
    private final About about;

    /**
     * Takes where it stands.
     *
     * @param kind what stands between the organisation and the person in the key
     * @param ofTheTable the attributes that say nothing of the person
     */
    protected DynamoPartitionHolding(
            DynamoDbClient client, Settings settings, String kind, Set<String> ofTheTable, About about) {
        this.items = new Items(client, settings.peopleTable(), "key");
        this.prefix = settings.organisation() + "|" + kind + "|";
        this.ofTheTable = Set.copyOf(ofTheTable);
        this.about = about;
    }

    @Override
    public final About about() {
        return about;
    }

    @Override
    public final JsonNode export(Subject whose) {
        return Readable.all(items.partition(key(whose)), ofTheTable);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        items.deletePartition(key(whose));
    }

    private AttributeValue key(Subject whose) {
        return text(prefix + whose.id().value());
    }
}
