package laurel.ownreport;

import static laurel.dynamodb.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import laurel.dynamodb.Items;
import laurel.privacy.Holding;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is held of somebody's own reports. Who answered one is in the audit alone, so nobody else is named in it. */
public final class DynamoOwnReportHolding implements Holding {
    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoOwnReportItem items;
    private final Items stored;

    public DynamoOwnReportHolding(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.items = new DynamoOwnReportItem(settings);
        this.stored = new Items(dynamo, settings.organisationTable(), "key");
    }

    @Override
    public About about() {
        return new About(
                "own-reports",
                "What you reported yourself",
                "What you did, on which day and in which meeting, the parts of Standard 4 and the topic you chose, your note"
                        + " until it is answered, and the answer with its reason.",
                "You reported it on the page.",
                "So that somebody can say whether it counts. What counts is then among what you did.",
                "You; while it waits, the champions of your team and the link officer.",
                "The note until the answer; the rest for 90 days after it. A report that nobody answers, for 400 days.");
    }

    @Override
    public JsonNode export(Subject whose) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Map<String, AttributeValue> item : stored.list(items.list(whose.id()))) {
            OwnReport report = DynamoOwnReportItem.read(item);
            ObjectNode one = all.addObject()
                    .put("type", report.type())
                    .put("occurredAt", report.occurredAt().toString())
                    .put("team", report.team())
                    .put("reportedAt", report.reportedAt().toString());
            report.topics().forEach(one.putArray("topics")::add);
            report.standards().forEach(one.putArray("standards")::add);
            if (report.group() != null) {
                one.put("group", report.group());
            }
            if (report.note() != null) {
                one.put("note", report.note());
            }
            OwnReport.Answer answer = report.answer();
            if (answer != null) {
                one.put("counts", answer.counts()).put("answeredAt", answer.at().toString());
                if (answer.reason() != null) {
                    one.put("reason", answer.reason());
                }
            }
        }
        return all;
    }

    @Override
    public void erase(Subject whose, String standIn) {
        for (Map<String, AttributeValue> item : stored.list(items.list(whose.id()))) {
            String id = text(item, "id");
            for (Map<String, AttributeValue> key : List.of(items.waitingKey(id), items.key(id))) {
                dynamo.deleteItem(delete -> delete.tableName(table).key(key));
            }
        }
    }
}
