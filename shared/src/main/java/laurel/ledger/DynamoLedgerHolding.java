package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What somebody did, as it was reported, and what others shared with them. */
public final class DynamoLedgerHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("holder", "entry");
    private static final int ASKED_AT_ONCE = 50;

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final DynamoKeys keys;
    private final DynamoProgressHolding progress;
    private final Items lines;
    private final Items actions;

    public DynamoLedgerHolding(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.ledgerTable();
        this.organisation = settings.organisation();
        this.keys = new DynamoKeys(organisation);
        this.progress = new DynamoProgressHolding(client, settings);
        this.lines = new Items(client, table, "holder", "entry");
        this.actions = new Items(client, settings.actionsTable(), "key", "kind");
    }

    @Override
    public About about() {
        return new About(
                "ledger",
                "What you did",
                "Each action that was reported of you: its type, when it was, which resource or topic it was about, and"
                        + " parts of Standard 4 that it was tagged with. Of CPD and reflections an id, tags and a date;"
                        + " never their text.",
                "The systems that you use for learning, each named with its action, and the link officer where something"
                        + " was put right.",
                "It is what points and badges are worked out from. Never used for appraisal, capability, probation,"
                        + " allocation, absence or pay.",
                "You alone, with titles and times. The link officer can take back or add an action, and that is in the"
                        + " audit.",
                "As many registration years as your organisation has set.");
    }

    @Override
    public JsonNode export(Subject whose) {
        return Readable.all(holders(whose).flatMap(holder -> lines.partition(keys.holder(holder))), OF_THE_TABLE);
    }

    /** The person, and each alias: something may have waited there and not been recorded yet. */
    private static Stream<Holder> holders(Subject whose) {
        return Stream.concat(
                Stream.of(new Holder.Known(whose.id())),
                whose.aliases().stream().map(Holder.Waiting::new));
    }

    /**
     * Progress goes first: what is being recorded meanwhile is guarded by it, so it either fails or is a line that is
     * found here. An action's key goes before its line, which leads to it.
     */
    @Override
    public void erase(Subject whose, String standIn) {
        progress.erase(whose, standIn);
        for (Holder holder : holders(whose).toList()) {
            List<Map<String, AttributeValue>> found =
                    lines.partition(keys.holder(holder)).toList();
            for (Map<String, AttributeValue> line : found) {
                ActionKey key = new ActionKey(text(line, "source"), text(line, "id"));
                actions.deletePartition(keys.actionPartition(key));
                lines.delete(line);
            }
        }
        eraseAsRecipient(whose, standIn);
    }

    /** Who shared something with them did, and with somebody; a distinct recipient stays a distinct one. */
    private void eraseAsRecipient(Subject whose, String standIn) {
        List<Alias> aliases = List.copyOf(whose.aliases());
        for (int from = 0; from < aliases.size(); from += ASKED_AT_ONCE) {
            Map<String, AttributeValue> values = new HashMap<>(Map.of(":organisation", text(organisation + "|")));
            StringBuilder any = new StringBuilder();
            for (Alias alias : aliases.subList(from, Math.min(aliases.size(), from + ASKED_AT_ONCE))) {
                String name = ":alias" + values.size();
                any.append(any.isEmpty() ? "" : ", ").append(name);
                values.put(name, text(alias.value()));
            }
            lines.everywhere(
                            "begins_with(holder, :organisation) AND #recipient IN (" + any + ")",
                            Map.of("#recipient", "recipient"),
                            values)
                    .toList()
                    .forEach(line -> rename(line, standIn));
        }
    }

    private void rename(Map<String, AttributeValue> line, String standIn) {
        client.updateItem(update -> update.tableName(table)
                .key(lines.keyOf(line))
                .updateExpression("SET #recipient = :standIn")
                .conditionExpression("attribute_exists(#recipient)")
                .expressionAttributeNames(Map.of("#recipient", "recipient"))
                .expressionAttributeValues(Map.of(":standIn", text("erased:" + standIn))));
    }
}
