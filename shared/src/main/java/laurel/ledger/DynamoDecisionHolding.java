package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * What was decided about somebody, what they qualified for, and the rewards that came of it: every item of the organisation
 * table that names them as its {@code person}. It goes through the table, which is small.
 */
public final class DynamoDecisionHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key", "list", "place", "person", "version");

    private final String organisation;
    private final Items items;

    public DynamoDecisionHolding(DynamoDbClient client, Settings settings) {
        this.organisation = settings.organisation();
        this.items = new Items(client, settings.organisationTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "decisions",
                "What was decided, and rewards",
                "Which badges you were put forward for, by whom and why, what was decided, and the rewards that were"
                        + " prepared for you or given to you.",
                "Champions and the link officer.",
                "Because some badges need somebody's yes, and a goody bag needs somebody to hand it over.",
                "The link officer, and whoever put you forward.",
                "As long as the badge.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(of(whose), OF_THE_TABLE);
    }

    /** The stock of a period's rewards stays as it was counted: something was given, whoever it was given to. */
    @Override
    public void erase(Subject whose, String standIn) {
        of(whose).toList().forEach(items::delete);
    }

    private Stream<Map<String, AttributeValue>> of(Subject whose) {
        return items.everywhere(
                "begins_with(#key, :organisation) AND person = :id",
                Map.of("#key", "key"),
                Map.of(
                        ":organisation",
                        text(organisation + "|"),
                        ":id",
                        text(whose.id().value())));
    }
}
