package laurel.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What was to be told to somebody by e-mail, and what became of it. No text of an e-mail is kept. */
public final class DynamoMailHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("person", "release", "token", "claim", "version");

    private final DynamoMailItems keys;
    private final Items items;

    public DynamoMailHolding(DynamoDbClient client, Settings settings) {
        this.keys = new DynamoMailItems(settings.organisation());
        this.items = new Items(client, settings.mailTable(), "person", "message");
    }

    @Override
    public About about() {
        return new About(
                "mail",
                "E-mails to you",
                "What each e-mail to you was about, when it was sent or why it was not, and whether your organisation's"
                        + " mail server took it. Not their text, and not whether you opened them.",
                "Laurel, and the mail service that delivers the e-mails.",
                "So that you are told a thing once and not too often, and so that somebody can tell you why you got an"
                        + " e-mail.",
                "You. An operator can look up why an e-mail was sent.",
                "As long as your organisation has set.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(items.partition(keys.person(whose.id())), OF_THE_TABLE);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        items.deletePartition(keys.person(whose.id()));
    }
}
