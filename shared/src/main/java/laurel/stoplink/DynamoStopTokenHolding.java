package laurel.stoplink;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import laurel.dynamodb.Items;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import laurel.token.Token;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The token in the links by which somebody stops e-mails. An export says that there is one, and never which. */
public final class DynamoStopTokenHolding implements Holding {
    private final String organisation;
    private final Items items;

    public DynamoStopTokenHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.peopleTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "stop-link",
                "The link that stops e-mails",
                "A random token that is yours, once an e-mail with a link to stop e-mails was sent to you.",
                "Laurel.",
                "So that you can stop e-mails without signing in.",
                "Whoever has an e-mail to you. You can have it replaced.",
                "Until it is replaced, or you are erased.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        items.partition(ofPerson(whose)).forEach(item -> all.addObject().put("token", "one that is kept secret"));
        return all;
    }

    /** What leads back from the token goes first: the token is what leads to it. */
    @Override
    public void erase(Subject whose, String standIn) {
        items.partition(ofPerson(whose)).toList().forEach(item -> {
            String token = textOrNull(item, "token");
            if (token != null) {
                items.delete(Map.of("key", text(organisation + "|stop|" + new Token(token).digest())));
            }
            items.delete(item);
        });
    }

    private AttributeValue ofPerson(Subject whose) {
        return text(organisation + "|stop-token|" + whose.id().value());
    }
}
