package laurel.reward;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Rewards and stocks as items of the organisation table, listed by period. */
public final class DynamoRewards implements Rewards {
    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final DynamoRewardItem items;

    public DynamoRewards(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.items = new DynamoRewardItem(settings);
    }

    @Override
    public Optional<Reward> find(PersonId person, BadgeFor badge) {
        Map<String, AttributeValue> item = dynamo.getItem(get -> get.tableName(settings.organisationTable())
                        .key(items.key(person, badge))
                        .consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(DynamoRewardItem.read(item));
    }

    @Override
    public List<Reward> of(Period period) {
        return list(items.rewards(period)).stream().map(DynamoRewardItem::read).toList();
    }

    @Override
    public List<Stock> stock(Period period) {
        return list(items.stocks(period)).stream()
                .filter(item -> item.containsKey("stock"))
                .map(item -> new Stock(
                        period.id(),
                        text(item, "reward"),
                        (int) number(item, "stock"),
                        numberOrNull(item, "budgetPence"),
                        numberOrNull(item, "costPence"),
                        item.containsKey("taken") ? (int) number(item, "taken") : 0))
                .toList();
    }

    private List<Map<String, AttributeValue>> list(AttributeValue list) {
        return dynamo
                .queryPaginator(query -> query.tableName(settings.organisationTable())
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list)))
                .items()
                .stream()
                .toList();
    }

    @Override
    public Result step(Reward before, Reward after) {
        List<TransactWriteItem> change = new ArrayList<>();
        change.add(TransactWriteItem.builder().put(put(settings, after)).build());
        int taken =
                (after.state() == Reward.State.CANCELLED ? -1 : 0) + (before.state() == Reward.State.CANCELLED ? 1 : 0);
        if (taken != 0) {
            change.add(TransactWriteItem.builder()
                    .update(take(settings, after.badge().period(), after.what(), taken))
                    .build());
        }
        try {
            dynamo.transactWriteItems(write -> write.transactItems(change));
            return new Result.Taken();
        } catch (TransactionConflictException another) {
            return new Result.Overtaken();
        } catch (TransactionCanceledException refused) {
            List<CancellationReason> reasons = refused.cancellationReasons();
            return reasons.getFirst().code().equals("None")
                            && reasons.getLast().code().equals("ConditionalCheckFailed")
                    ? new Result.NoneLeft()
                    : new Result.Overtaken();
        }
    }

    @Override
    public void set(Period period, Stock stock) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":list", items.stocks(period),
                ":reward", text(stock.what()),
                ":stock", number(stock.stock()),
                ":most", number(stock.most())));
        Integer budget = stock.budgetPence();
        Integer cost = stock.costPence();
        if (budget != null && cost != null) {
            values.put(":budget", number(budget));
            values.put(":cost", number(cost));
        }
        dynamo.updateItem(update -> update.tableName(settings.organisationTable())
                .key(items.stock(period, stock.what()))
                .updateExpression("SET #list = :list, place = :reward, reward = :reward, stock = :stock, most = :most"
                        + (values.containsKey(":budget")
                                ? ", budgetPence = :budget, costPence = :cost"
                                : " REMOVE budgetPence, costPence"))
                .expressionAttributeNames(Map.of("#list", "list"))
                .expressionAttributeValues(values));
    }

    private static @Nullable Integer numberOrNull(Map<String, AttributeValue> item, String name) {
        return item.containsKey(name) ? Math.toIntExact(number(item, name)) : null;
    }

    /** The write of a reward, to be one of several in a transaction: refused unless its version is the next. */
    public static Put put(Settings settings, Reward reward) {
        Put.Builder put = Put.builder()
                .tableName(settings.organisationTable())
                .item(new DynamoRewardItem(settings).write(reward))
                .expressionAttributeNames(Map.of("#v", "version"));
        return reward.version() == 1
                ? put.conditionExpression("attribute_not_exists(#v)").build()
                : put.conditionExpression("#v = :before")
                        .expressionAttributeValues(Map.of(":before", number(reward.version() - 1)))
                        .build();
    }

    /** The write that takes one from the stock, or gives it back: refused if none is left. */
    public static Update take(Settings settings, Period period, String what, int taken) {
        DynamoRewardItem items = new DynamoRewardItem(settings);
        Map<String, AttributeValue> values =
                new HashMap<>(Map.of(":taken", number(taken), ":list", items.stocks(period), ":reward", text(what)));
        Update.Builder update = Update.builder()
                .tableName(settings.organisationTable())
                .key(items.stock(period, what))
                .updateExpression("SET #list = :list, place = :reward, reward = :reward ADD taken :taken")
                .expressionAttributeNames(Map.of("#list", "list"));
        if (taken > 0) {
            values.put(":none", number(0));
            update.conditionExpression("attribute_not_exists(most)"
                    + " OR (attribute_not_exists(taken) AND most > :none) OR taken < most");
        }
        return update.expressionAttributeValues(values).build();
    }
}
