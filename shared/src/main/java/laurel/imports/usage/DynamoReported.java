package laurel.imports.usage;

import static laurel.dynamodb.Attributes.bytes;
import static laurel.dynamodb.Attributes.maps;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.dynamodb.Attributes;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What exports reported, in the organisation table: {@code ORG|usage|SOURCE} lists the exports, and
 * {@code ORG|usage|SOURCE|EXPORT|n} has some thousand lines of one.
 */
public final class DynamoReported implements Reported {
    /** Some 25 bytes each: well below what an item may have. */
    private static final int LINES_OF_AN_ITEM = 8000;

    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoReported(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Standing standing(String source) {
        Map<String, AttributeValue> item = item(key(source));
        if (item.isEmpty()) {
            return new Standing(0, null, List.of());
        }
        List<Kept> exports = maps(item, "exports").stream()
                .map(export -> new Kept(
                        text(export, "export"),
                        new Span(LocalDate.parse(text(export, "from")), LocalDate.parse(text(export, "to"))),
                        Instant.parse(text(export, "at"))))
                .toList();
        return new Standing(number(item, "version"), textOrNull(item, "running"), exports);
    }

    @Override
    public boolean replace(String source, Standing before, Standing after) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", text(key(source)));
        item.put("version", Attributes.number(before.version() + 1));
        if (after.running() != null) {
            item.put("running", text(after.running()));
        }
        item.put(
                "exports",
                AttributeValue.fromL(after.exports().stream()
                        .map(export -> AttributeValue.fromM(Map.of(
                                "export", text(export.export()),
                                "from", text(export.covers().from().toString()),
                                "to", text(export.covers().to().toString()),
                                "at", text(export.at().toString()))))
                        .toList()));
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("version = :before OR (attribute_not_exists(version) AND :before = :none)")
                    .expressionAttributeValues(Map.of(
                            ":before", Attributes.number(before.version()),
                            ":none", Attributes.number(0))));
            return true;
        } catch (ConditionalCheckFailedException changedMeanwhile) {
            return false;
        }
    }

    @Override
    public List<Sent> lines(String source, String export) {
        List<Sent> lines = new ArrayList<>();
        for (int part = 0; ; part++) {
            Map<String, AttributeValue> item = item(key(source) + "|" + export + "|" + part);
            if (item.isEmpty()) {
                return lines;
            }
            lines.addAll(SentText.read(bytes(item, "lines")));
        }
    }

    @Override
    public void keep(String source, String export, List<Sent> lines) {
        int parts = (lines.size() + LINES_OF_AN_ITEM - 1) / LINES_OF_AN_ITEM;
        for (int part = 0; part < parts; part++) {
            List<Sent> some =
                    lines.subList(part * LINES_OF_AN_ITEM, Math.min(lines.size(), (part + 1) * LINES_OF_AN_ITEM));
            Map<String, AttributeValue> item =
                    Map.of("key", text(key(source) + "|" + export + "|" + part), "lines", bytes(SentText.write(some)));
            client.putItem(put -> put.tableName(table).item(item));
        }
        for (int part = parts; !item(key(source) + "|" + export + "|" + part).isEmpty(); part++) {
            Map<String, AttributeValue> key = Map.of("key", text(key(source) + "|" + export + "|" + part));
            client.deleteItem(delete -> delete.tableName(table).key(key));
        }
    }

    private String key(String source) {
        return organisation + "|usage|" + source;
    }

    private Map<String, AttributeValue> item(String key) {
        return client.getItem(get ->
                        get.tableName(table).key(Map.of("key", text(key))).consistentRead(true))
                .item();
    }
}
