package laurel.ownreport;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Own reports as items of the organisation table. What has had its time is gone, swept away already or not. */
public final class DynamoOwnReports implements OwnReports {
    private static final String STILL_WAITS = "attribute_exists(#key) AND attribute_not_exists(answeredAt)";
    private static final String LIVES = "expires > :now";
    private static final int ATTEMPTS = 5;

    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final DynamoOwnReportItem items;
    private final Clock clock;

    public DynamoOwnReports(DynamoDbClient dynamo, Settings settings, Clock clock) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.items = new DynamoOwnReportItem(settings);
        this.clock = clock;
    }

    /** The write of an answer, to be one of several in a transaction. */
    public static Put answer(Settings settings, OwnReport after) {
        return Put.builder()
                .tableName(settings.organisationTable())
                .item(new DynamoOwnReportItem(settings).item(after))
                .conditionExpression(STILL_WAITS)
                .expressionAttributeNames(Map.of("#key", "key"))
                .build();
    }

    /** The write that goes with an answer: it is no longer among those that wait. */
    public static Delete noLongerWaits(Settings settings, OwnReport report) {
        return Delete.builder()
                .tableName(settings.organisationTable())
                .key(new DynamoOwnReportItem(settings).waitingKey(report.id()))
                .build();
    }

    @Override
    public Optional<OwnReport> add(OwnReport report) {
        Put first = Put.builder()
                .tableName(settings.organisationTable())
                .item(items.item(report))
                .conditionExpression("attribute_not_exists(#key)")
                .expressionAttributeNames(Map.of("#key", "key"))
                .build();
        Put waiting = Put.builder()
                .tableName(settings.organisationTable())
                .item(items.waitingItem(report))
                .build();
        boolean added = write(List.of(
                TransactWriteItem.builder().put(first).build(),
                TransactWriteItem.builder().put(waiting).build()));
        return added ? Optional.empty() : find(report.id());
    }

    @Override
    public Optional<OwnReport> find(String id) {
        return Optional.of(dynamo.getItem(get -> get.tableName(settings.organisationTable())
                                .key(items.key(id))
                                .consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty()
                        && number(item, "expires") > clock.instant().getEpochSecond())
                .map(DynamoOwnReportItem::read);
    }

    @Override
    public boolean withdraw(OwnReport waiting) {
        Delete delete = Delete.builder()
                .tableName(settings.organisationTable())
                .key(items.key(waiting.id()))
                .conditionExpression(STILL_WAITS)
                .expressionAttributeNames(Map.of("#key", "key"))
                .build();
        return write(List.of(
                TransactWriteItem.builder().delete(delete).build(),
                TransactWriteItem.builder()
                        .delete(noLongerWaits(settings, waiting))
                        .build()));
    }

    @Override
    public boolean decline(OwnReport after, AuditLine line) {
        return write(List.of(
                TransactWriteItem.builder().put(answer(settings, after)).build(),
                TransactWriteItem.builder()
                        .delete(noLongerWaits(settings, after))
                        .build(),
                TransactWriteItem.builder().put(DynamoAudit.put(settings, line)).build()));
    }

    /** Whether all of it was written; not if a condition failed. Who writes the same goes first, a few times. */
    private boolean write(List<TransactWriteItem> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamo.transactWriteItems(write -> write.transactItems(change));
                return true;
            } catch (TransactionConflictException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            } catch (TransactionCanceledException cancelled) {
                List<String> codes = cancelled.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .toList();
                if (codes.contains("ConditionalCheckFailed")) {
                    return false;
                }
                if (attempt == ATTEMPTS || !codes.contains("TransactionConflict")) {
                    throw cancelled;
                }
            }
        }
    }

    @Override
    public int waitingOf(PersonId person) {
        return dynamo
                .queryPaginator(query(items.list(person), "", null)
                        .filterExpression(LIVES + " AND attribute_not_exists(answeredAt)")
                        .build())
                .stream()
                .mapToInt(QueryResponse::count)
                .sum();
    }

    @Override
    public Page of(PersonId person, @Nullable String after, int most) {
        return page(dynamo.query(query(items.list(person), "", start(items.list(person), after, false))
                .scanIndexForward(false)
                .limit(most)
                .build()));
    }

    @Override
    public Page waiting(@Nullable SortedSet<String> teams, @Nullable String after, int most) {
        SortedSet<String> prefixes = teams == null
                ? new TreeSet<>(List.of(""))
                : teams.stream().map(DynamoOwnReportItem::team).collect(Collectors.toCollection(TreeSet::new));
        List<OwnReport> found = new ArrayList<>();
        for (String prefix : prefixes) {
            boolean begun = after != null && after.startsWith(prefix);
            if (after != null && !begun && after.compareTo(prefix) > 0) {
                continue;
            }
            Page page = page(dynamo.query(
                    query(items.waitingList(), prefix, begun ? start(items.waitingList(), after, true) : null)
                            .limit(most - found.size())
                            .build()));
            found.addAll(page.reports());
            if (page.next() != null) {
                return new Page(found, page.next());
            }
            if (found.size() >= most) {
                return new Page(found, DynamoOwnReportItem.waitingPlace(found.getLast()));
            }
        }
        return new Page(found, null);
    }

    private Map<String, AttributeValue> start(AttributeValue list, @Nullable String after, boolean waiting) {
        if (after == null) {
            return Map.of();
        }
        String id = after.substring(after.lastIndexOf('|') + 1);
        Map<String, AttributeValue> start = new HashMap<>(waiting ? items.waitingKey(id) : items.key(id));
        start.put("list", list);
        start.put("place", text(after));
        return start;
    }

    private QueryRequest.Builder query(
            AttributeValue list, String prefix, @Nullable Map<String, AttributeValue> start) {
        Map<String, AttributeValue> values = new HashMap<>(
                Map.of(":list", list, ":now", number(clock.instant().getEpochSecond())));
        if (!prefix.isEmpty()) {
            values.put(":prefix", text(prefix));
        }
        return QueryRequest.builder()
                .tableName(settings.organisationTable())
                .indexName("list")
                .keyConditionExpression("#list = :list" + (prefix.isEmpty() ? "" : " AND begins_with(place, :prefix)"))
                .filterExpression(LIVES)
                .expressionAttributeNames(Map.of("#list", "list"))
                .expressionAttributeValues(values)
                .exclusiveStartKey(start == null || start.isEmpty() ? null : start);
    }

    private static Page page(QueryResponse answer) {
        return new Page(
                answer.items().stream().map(DynamoOwnReportItem::read).toList(),
                answer.hasLastEvaluatedKey() ? text(answer.lastEvaluatedKey(), "place") : null);
    }
}
