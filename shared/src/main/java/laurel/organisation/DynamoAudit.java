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
import software.amazon.awssdk.services.dynamodb.model.Put;

/** Keeps each line as an item of the organisation table, listed by time. */
public final class DynamoAudit implements Audit {
    /** Fixed in width, so that its order as a text is the order of time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DynamoDbClient client;
    private final Settings settings;

    public DynamoAudit(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public void add(AuditLine line) {
        Put put = put(settings, line);
        client.putItem(request -> request.tableName(put.tableName()).item(put.item()));
    }

    /** The write of a line, to be one of several in a transaction. */
    public static Put put(Settings settings, AuditLine line) {
        String list = list(settings);
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
        return Put.builder().tableName(settings.organisationTable()).item(item).build();
    }

    private static String list(Settings settings) {
        return settings.organisation() + "|audit";
    }

    @Override
    public List<AuditLine> latest(int most) {
        return client
                .query(query -> query.tableName(settings.organisationTable())
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", text(list(settings))))
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
