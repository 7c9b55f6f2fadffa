package laurel.rebuild;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import laurel.dynamodb.Attributes;
import laurel.ledger.Rewritten;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Keeps the last rebuild as the item {@code ORG|rebuild} of the organisation table. */
public final class DynamoJobs implements Jobs {
    private final DynamoDbClient client;
    private final String table;
    private final Map<String, AttributeValue> key;

    public DynamoJobs(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.key = Map.of("key", text(settings.organisation() + "|rebuild"));
    }

    @Override
    public Optional<Job> last() {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(key).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(read(item));
    }

    @Override
    public boolean replace(Job next) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(write(next))
                    .conditionExpression(next.revision() == 1 ? "attribute_not_exists(revision)" : "revision = :before")
                    .expressionAttributeValues(
                            next.revision() == 1 ? null : Map.of(":before", number(next.revision() - 1))));
            return true;
        } catch (ConditionalCheckFailedException somebodyElse) {
            return false;
        }
    }

    private Map<String, AttributeValue> write(Job job) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put("revision", number(job.revision()));
        item.put("by", text(job.order().by()));
        item.put("at", text(job.order().at().toString()));
        item.put("everything", AttributeValue.fromBool(job.order().everything()));
        put(item, "scheme", job.order().version());
        put(item, "from", job.order().since());
        item.put(
                "years",
                AttributeValue.fromL(
                        job.order().years().stream().map(Attributes::number).toList()));
        item.put("takeBack", AttributeValue.fromBool(job.order().takeBack()));
        put(item, "reason", job.order().reason());
        item.put("stage", text(job.stage().name()));
        item.put("due", text(job.due().toString()));
        put(item, "last", job.last());
        item.put("people", number(job.people()));
        item.put("seen", number(job.seen()));
        item.put("years-done", number(job.changed().years()));
        item.put("given", number(job.changed().given()));
        item.put("kept", number(job.changed().kept()));
        item.put("withdrawn", number(job.changed().withdrawn()));
        item.put(
                "failed",
                AttributeValue.fromM(job.failed().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().value(), e -> text(e.getValue())))));
        put(item, "busyUntil", job.busyUntil());
        return item;
    }

    private static void put(Map<String, AttributeValue> item, String name, @Nullable Object value) {
        if (value != null) {
            item.put(name, text(value.toString()));
        }
    }

    private static Job read(Map<String, AttributeValue> item) {
        String version = textOrNull(item, "scheme");
        String last = textOrNull(item, "last");
        String busyUntil = textOrNull(item, "busyUntil");
        return new Job(
                number(item, "revision"),
                new Job.Order(
                        text(item, "by"),
                        Instant.parse(text(item, "at")),
                        Attributes.is(item, "everything"),
                        version == null ? null : Integer.valueOf(version),
                        textOrNull(item, "from"),
                        years(item),
                        Attributes.is(item, "takeBack"),
                        textOrNull(item, "reason")),
                Job.Stage.valueOf(text(item, "stage")),
                Instant.parse(text(item, "due")),
                last == null ? null : new PersonId(last),
                (int) number(item, "people"),
                (int) number(item, "seen"),
                new Rewritten(
                        (int) number(item, "years-done"), (int) number(item, "given"), (int) number(item, "kept"), (int)
                                number(item, "withdrawn")),
                failed(item),
                busyUntil == null ? null : Instant.parse(busyUntil));
    }

    private static List<Integer> years(Map<String, AttributeValue> item) {
        AttributeValue years = item.get("years");
        return years == null
                ? List.of()
                : years.l().stream().map(year -> Integer.valueOf(year.n())).toList();
    }

    private static Map<PersonId, String> failed(Map<String, AttributeValue> item) {
        AttributeValue failed = item.get("failed");
        return failed == null
                ? Map.of()
                : failed.m().entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> new PersonId(e.getKey()), e -> e.getValue().s()));
    }
}
