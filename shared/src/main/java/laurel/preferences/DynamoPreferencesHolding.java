package laurel.preferences;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What somebody chose about e-mails, being away and their goal. */
public final class DynamoPreferencesHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key", "version");

    private final String organisation;
    private final Items items;

    public DynamoPreferencesHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.peopleTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "choices",
                "Your choices",
                "Which e-mails you stopped, until when you said you are away, and the goal you set yourself.",
                "You.",
                "So that they are kept to.",
                "You alone.",
                "Until you change them, or you are erased.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(items.partition(key(whose)), OF_THE_TABLE);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        items.deletePartition(key(whose));
    }

    private AttributeValue key(Subject whose) {
        return text(organisation + "|preferences|" + whose.id().value());
    }
}
