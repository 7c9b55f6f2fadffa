package laurel.organisation;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps each line as an item of the organisation table, listed by time. */
public final class DynamoAudit implements Audit {
    /** Fixed in width, so that its order as a text is the order of time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DynamoDbClient client;
    private final String table;
    private final String list;

    public DynamoAudit(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.list = settings.organisation() + "|audit";
    }

    @Override
    public void add(AuditLine line) {
        String place = TIME.format(line.at()) + "|" + UUID.randomUUID();
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("key", text(list + "|" + place));
        item.put("list", text(list));
        item.put("place", text(place));
        item.put("at", text(line.at().toString()));
        item.put("by", text(line.by()));
        item.put("what", text(line.what()));
        item.put("about", text(line.about()));
        if (line.reason() != null) {
            item.put("reason", text(line.reason()));
        }
        client.putItem(put -> put.tableName(table).item(item));
    }

    @Override
    public List<AuditLine> latest(int most) {
        return client
                .query(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", text(list)))
                        .scanIndexForward(false)
                        .limit(most))
                .items()
                .stream()
                .map(item -> new AuditLine(
                        Instant.parse(text(item, "at")),
                        text(item, "by"),
                        text(item, "what"),
                        text(item, "about"),
                        textOrNull(item, "reason")))
                .toList();
    }
}
