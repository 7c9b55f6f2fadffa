package laurel.ledger;

import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.people.DynamoPersonWriter;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The ledger in DynamoDB: a change is one transaction, and its conditions tell what stood in the way. Thread-safe. */
public final class DynamoLedger implements Ledger {
    /** How many lines to read at a time where the first is usually enough. */
    private static final int FEW = 5;

    /** As many items as a request may ask for. */
    private static final int MOST_AT_ONCE = 100;

    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final DynamoKeys keys;
    private final DynamoProgress progress;
    private final DynamoWrites writes;
    private final DynamoRulings rulings;

    public DynamoLedger(DynamoDbClient dynamo, Settings settings, Engine engine) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.keys = new DynamoKeys(settings.organisation());
        this.progress = new DynamoProgress(keys, engine);
        this.rulings = new DynamoRulings(dynamo, settings, keys);
        this.writes = new DynamoWrites(
                settings,
                keys,
                new DynamoEntries(keys),
                progress,
                new DynamoAwards(dynamo, settings),
                new DynamoPersonWriter(dynamo, settings));
    }

    @Override
    public Optional<PersonYear> year(
            PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        YearAsked asked = new YearAsked(person, year, months);
        return years(List.of(asked), surely).getOrDefault(asked, Optional.empty());
    }

    @Override
    public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
        return years(asked, false);
    }

    private Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked, boolean surely) {
        Set<Map<String, AttributeValue>> wanted = new LinkedHashSet<>();
        for (YearAsked each : asked) {
            wanted.add(keys.year(each.person(), each.year()));
            each.months().forEach(month -> wanted.add(keys.month(each.person(), month)));
        }
        Map<Map<String, AttributeValue>, Map<String, AttributeValue>> found = get(List.copyOf(wanted), surely);
        Map<YearAsked, Optional<PersonYear>> years = new HashMap<>();
        for (YearAsked each : asked) {
            Optional<Map<String, AttributeValue>> item =
                    Optional.ofNullable(found.get(keys.year(each.person(), each.year())));
            years.put(each, item.map(year -> progress.year(progress.year(year), months(each, found))));
        }
        return years;
    }

    private Map<YearMonth, MonthProgress> months(
            YearAsked asked, Map<Map<String, AttributeValue>, Map<String, AttributeValue>> found) {
        Map<YearMonth, MonthProgress> months = new HashMap<>();
        for (YearMonth month : asked.months()) {
            months.put(month, progress.month(month, found.get(keys.month(asked.person(), month))));
        }
        return months;
    }

    /** Items of the progress table by their keys; what a busy table leaves out is asked for again. */
    private Map<Map<String, AttributeValue>, Map<String, AttributeValue>> get(
            List<Map<String, AttributeValue>> wanted, boolean surely) {
        Map<Map<String, AttributeValue>, Map<String, AttributeValue>> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
            Map<String, KeysAndAttributes> rest = Map.of(
                    settings.progressTable(),
                    KeysAndAttributes.builder()
                            .keys(wanted.subList(from, Math.min(wanted.size(), from + MOST_AT_ONCE)))
                            .consistentRead(surely)
                            .build());
            while (!rest.isEmpty()) {
                Map<String, KeysAndAttributes> asked = rest;
                var response = dynamo.batchGetItem(b -> b.requestItems(asked));
                response.responses().values().forEach(items -> items.forEach(item -> found.put(keyOf(item), item)));
                rest = response.unprocessedKeys();
            }
        }
        return found;
    }

    private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        return Map.of("person", text(text(item, "person")), "item", text(text(item, "item")));
    }

    @Override
    public List<YearProgress> years(PersonId person) {
        return progressItems(person, "year|", true).stream().map(progress::year).toList();
    }

    @Override
    public List<MonthProgress> months(PersonId person, Period.RegistrationYear year) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.progressTable())
                        .keyConditionExpression("person = :person AND #item BETWEEN :from AND :to")
                        .expressionAttributeNames(Map.of("#item", "item"))
                        .expressionAttributeValues(Map.of(
                                ":person", keys.progressPartition(person),
                                ":from", text("month|" + year.months().getFirst()),
                                ":to", text("month|" + year.months().getLast()))))
                .items()
                .stream()
                .map(item -> progress.month(DynamoProgress.monthOf(item), item))
                .toList();
    }

    private List<Map<String, AttributeValue>> progressItems(PersonId person, String prefix, boolean surely) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.progressTable())
                        .keyConditionExpression("person = :person AND begins_with(#item, :prefix)")
                        .expressionAttributeNames(Map.of("#item", "item"))
                        .expressionAttributeValues(
                                Map.of(":person", keys.progressPartition(person), ":prefix", text(prefix)))
                        .consistentRead(surely))
                .items()
                .stream()
                .toList();
    }

    @Override
    public OnceBadges onceBadges(PersonId person) {
        GetItemResponse response = dynamo.getItem(g ->
                g.tableName(settings.progressTable()).key(keys.once(person)).consistentRead(true));
        return response.hasItem() ? DynamoProgress.once(response.item()) : new OnceBadges(Set.of(), 0);
    }

    @Override
    public List<RecordedRuling> rulings(PersonId person, Period.RegistrationYear year) {
        return rulings.of(person, year);
    }

    @Override
    public Map<PersonId, List<RecordedRuling>> rulings(Collection<PersonId> people, Period.RegistrationYear year) {
        return rulings.of(people, year);
    }

    @Override
    public List<Period.RegistrationYear> ruledYears(PersonId person) {
        return rulings.years(person);
    }

    @Override
    public Optional<ActionState> state(ActionKey key) {
        GetItemResponse response = dynamo.getItem(
                g -> g.tableName(settings.actionsTable()).key(keys.action(key)).consistentRead(true));
        return response.hasItem() ? Optional.of(DynamoEntries.state(response.item())) : Optional.empty();
    }

    @Override
    public List<Entry> entries(Holder holder, Instant from, Instant to) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.ledgerTable())
                        .keyConditionExpression("holder = :holder AND entry BETWEEN :from AND :to")
                        .expressionAttributeValues(Map.of(
                                ":holder", keys.holder(holder),
                                ":from", text(DynamoKeys.time(from)),
                                ":to", text(DynamoKeys.time(to))))
                        .consistentRead(true))
                .items()
                .stream()
                .map(DynamoEntries::entry)
                .toList();
    }

    @Override
    public List<Entry> latest(Holder holder, Instant from, @Nullable Moment end, int most) {
        if (end != null && !end.at().isAfter(from)) {
            return List.of();
        }
        return dynamo
                .query(q -> q.tableName(settings.ledgerTable())
                        .keyConditionExpression("holder = :holder AND entry >= :from")
                        .expressionAttributeValues(
                                Map.of(":holder", keys.holder(holder), ":from", text(DynamoKeys.time(from))))
                        .exclusiveStartKey(end == null ? null : keys.entry(holder, end))
                        .scanIndexForward(false)
                        .limit(most))
                .items()
                .stream()
                .map(DynamoEntries::entry)
                .toList();
    }

    @Override
    public Optional<Entry> first(Holder holder) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.ledgerTable())
                        .keyConditionExpression("holder = :holder")
                        .expressionAttributeValues(Map.of(":holder", keys.holder(holder)))
                        .limit(FEW)
                        .consistentRead(true))
                .items()
                .stream()
                .map(DynamoEntries::entry)
                .filter(entry -> !entry.voided())
                .findFirst();
    }

    @Override
    public Commit commit(List<Write> change) {
        try {
            dynamo.transactWriteItems(
                    t -> t.transactItems(change.stream().map(writes::item).toList()));
            return new Commit.Done();
        } catch (TransactionConflictException otherWrite) {
            return new Commit.Refused(List.of(new Commit.Obstacle.Contention()));
        } catch (TransactionCanceledException cancelled) {
            return refused(change, cancelled);
        }
    }

    private static Commit refused(List<Write> change, TransactionCanceledException cancelled) {
        List<Commit.Obstacle> obstacles = new ArrayList<>();
        for (int i = 0; i < cancelled.cancellationReasons().size(); i++) {
            CancellationReason reason = cancelled.cancellationReasons().get(i);
            switch (reason.code()) {
                case "None" -> {}
                case "ConditionalCheckFailed" -> obstacles.add(DynamoWrites.obstacle(change.get(i), reason.item()));
                case "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded" ->
                    obstacles.add(new Commit.Obstacle.Contention());
                default -> throw cancelled;
            }
        }
        return new Commit.Refused(obstacles);
    }
}
