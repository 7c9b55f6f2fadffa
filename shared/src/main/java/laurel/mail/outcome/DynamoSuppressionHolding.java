package laurel.mail.outcome;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** That an address of somebody's is not written to. The address itself is not there, but a digest of it. */
public final class DynamoSuppressionHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("person");
    private static final String MAIL = "mailto:";

    private final String organisation;
    private final Items items;

    public DynamoSuppressionHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.mailTable(), "person", "message");
    }

    @Override
    public About about() {
        return new About(
                "suppression",
                "Addresses that are not written to",
                "A digest of your address, if an e-mail to it came back or was complained about, when and why.",
                "The mail service that delivers the e-mails.",
                "So that nothing is sent to an address that does not take it.",
                "Operators see the digest, and whose address it was.",
                "Until it is lifted, or you are erased.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(of(whose), OF_THE_TABLE);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        of(whose).toList().forEach(items::delete);
    }

    private Stream<Map<String, AttributeValue>> of(Subject whose) {
        Set<AttributeValue> digests = new HashSet<>();
        if (whose.email() != null) {
            digests.add(text(AddressDigest.of(whose.email())));
        }
        whose.aliases().stream()
                .filter(alias -> alias.value().startsWith(MAIL))
                .forEach(
                        alias -> digests.add(text(AddressDigest.of(alias.value().substring(MAIL.length())))));
        AttributeValue id = text(whose.id().value());
        return items.partition(text("suppressed|" + organisation))
                .filter(item -> digests.contains(item.get("message")) || id.equals(item.get("whose")));
    }
}
