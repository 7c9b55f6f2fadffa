package laurel.standard4;

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

/** What somebody noted about the steps of renewing their registration. */
public final class DynamoNotesHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key");

    private final String organisation;
    private final Items items;

    public DynamoNotesHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.peopleTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "renewal",
                "Your notes about renewing",
                "Which steps of renewing your registration you noted, by year.",
                "You.",
                "So that reminders leave out what you noted.",
                "You alone.",
                "Until you take a note back, or you are erased.");
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
        return text(organisation + "|renewal|" + whose.id().value());
    }
}
