package laurel.organisation;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.dynamodb.Items;
import laurel.dynamodb.Readable;
import laurel.privacy.Holding;
import laurel.privacy.Naming;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What somebody did in running the scheme, and what was done about them. Both stay when the person goes, in the name of
 * nobody: that it was done concerns others too.
 */
public final class DynamoAuditHolding implements Holding {
    private static final Set<String> OF_THE_TABLE = Set.of("key", "list", "place", "expires");
    /** What may say who did something, what it was done to, and why; wherever it stands in an item. */
    private static final Set<String> NAMES = Set.of(
            "by",
            "announcedBy",
            "closedBy",
            "decidedBy",
            "about",
            "reason",
            "why",
            "assessment",
            "consultation",
            "note");

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;
    private final Items items;

    public DynamoAuditHolding(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
        this.items = new Items(client, table, "key");
    }

    @Override
    public About about() {
        return new About(
                "audit",
                "Who did what",
                "What a link officer did about you, or looked at, when and why; and what you did yourself in running the"
                        + " scheme, if you have such a part in it.",
                "Laurel, at the moment it was done.",
                "So that you and others can see that nothing is done or looked at in secret.",
                "You, and the link officer.",
                "As long as your organisation has set.");
    }

    @Override
    public JsonNode export(Subject whose) {
        Mention mention = new Mention(whose);
        return Readable.all(
                items.everywhere(
                                "begins_with(#key, :audit)",
                                Map.of("#key", "key"),
                                Map.of(":audit", text(organisation + "|audit|")))
                        .filter(mention::isIn),
                OF_THE_TABLE);
    }

    @Override
    public void erase(Subject whose, String standIn) {
        Mention mention = new Mention(whose);
        everything().filter(mention::isIn).toList().forEach(item -> replace(item, mention, standIn));
    }

    private Stream<Map<String, AttributeValue>> everything() {
        return items.everywhere(
                "begins_with(#key, :organisation)",
                Map.of("#key", "key"),
                Map.of(":organisation", text(organisation + "|")));
    }

    /** Writes the attributes that change alone, and only if they still are what was read. */
    private void replace(Map<String, AttributeValue> item, Mention mention, String standIn) {
        Map<String, AttributeValue> after = mention.without(item, standIn);
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        after.forEach((name, value) -> {
            AttributeValue before = item.get(name);
            if (!value.equals(before)) {
                String n = Integer.toString(names.size());
                names.put("#a" + n, name);
                values.put(":a" + n, value);
                values.put(":b" + n, before);
            }
        });
        String set = names.keySet().stream()
                .map(name -> name + " = :" + name.substring(1))
                .collect(Collectors.joining(", "));
        String as = names.keySet().stream()
                .map(name -> name + " = :b" + name.substring(2))
                .collect(Collectors.joining(" AND "));
        client.updateItem(update -> update.tableName(table)
                .key(items.keyOf(item))
                .updateExpression("SET " + set)
                .conditionExpression(as)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values));
    }

    /** Where an item names somebody. */
    private static final class Mention {
        private final Naming naming;
        private final String id;

        Mention(Subject whose) {
            this.naming = new Naming(whose);
            this.id = whose.id().value();
        }

        boolean isIn(Map<String, AttributeValue> item) {
            return !without(item, "").equals(item);
        }

        Map<String, AttributeValue> without(Map<String, AttributeValue> item, String standIn) {
            Map<String, AttributeValue> after = new HashMap<>();
            item.forEach((name, value) -> {
                if (!(name.equals("failed") && value.hasM() && value.m().containsKey(id))) {
                    after.put(name, without(name, value, standIn));
                } else {
                    Map<String, AttributeValue> others = new HashMap<>(value.m());
                    others.remove(id);
                    after.put(name, AttributeValue.fromM(others));
                }
            });
            return after;
        }

        private AttributeValue without(String name, AttributeValue value, String standIn) {
            return switch (value.type()) {
                case S -> NAMES.contains(name) ? text(said(name, value.s(), standIn)) : value;
                case L ->
                    AttributeValue.fromL(value.l().stream()
                            .map(one -> without(name, one, standIn))
                            .toList());
                case M -> AttributeValue.fromM(without(value.m(), standIn));
                default -> value;
            };
        }

        /** What was added for somebody is about their action and them: {@code SOURCE/ID PERSON}. */
        private String said(String name, String text, String standIn) {
            return name.equals("about") && text.endsWith(" " + id)
                    ? text.substring(0, text.length() - id.length()) + standIn
                    : naming.without(text, standIn);
        }
    }
}
