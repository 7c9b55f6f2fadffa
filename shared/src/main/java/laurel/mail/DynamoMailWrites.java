package laurel.mail;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.mail.DynamoMailItems.moment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.mail.Message.State;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The writes of the mail table. Each has as its condition the state that it leaves. */
final class DynamoMailWrites {
    private final String table;
    private final DynamoMailItems items;

    DynamoMailWrites(String table, DynamoMailItems items) {
        this.table = table;
        this.items = items;
    }

    Put note(MessageId id, Instant since, Instant now) {
        Map<String, AttributeValue> item = new HashMap<>(items.key(id));
        item.put("since", text(since.toString()));
        item.put("state", text(State.HELD.id()));
        item.put("why", text("new"));
        item.put("due", moment(now));
        item.put("release", items.shardOf(id.person()));
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(
                        "attribute_not_exists(person)"
                                + " OR (since <> :since AND (#state = :held OR (#state = :dropped AND why IN (:withdrawn, :baseline))))")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":held", text(State.HELD.id()),
                        ":dropped", text(State.DROPPED.id()),
                        ":withdrawn", text(Reason.WITHDRAWN.id()),
                        ":baseline", text(Reason.BASELINE.id()),
                        ":since", text(since.toString())))
                .build();
    }

    Update hold(Message held, Instant due, String why) {
        return step(held, Map.of("due", moment(due), "why", text(why)), List.of());
    }

    Update drop(Message held, Instant at, String why) {
        return step(held, becomes(State.DROPPED, at, why), List.of("release"));
    }

    /** A step of what is still held as it was read. */
    private Update step(Message held, Map<String, AttributeValue> set, List<String> remove) {
        Map<String, AttributeValue> asRead = Map.of("since", text(held.since().toString()), "due", moment(held.due()));
        return step(items.key(held.id()), State.HELD, asRead, set, remove);
    }

    /** Without a time to look again, it is not in the index of what is due. */
    Update claim(MessageId id, Claim claim, @Nullable Instant lookAgain) {
        Map<String, AttributeValue> set = becomes(State.CLAIMED, lookAgain == null ? claim.at() : lookAgain, "sending");
        set.put("token", text(claim.token()));
        return step(items.key(id), State.HELD, Map.of(), set, lookAgain == null ? List.of("release") : List.of());
    }

    /** A step of a message that the claim has. */
    Update settle(MessageId id, String token, Settling.Step step) {
        Map<String, AttributeValue> set = new TreeMap<>();
        set.put("state", text(step.to().id()));
        set.put("why", text(step.why()));
        if (step.due() != null) {
            set.put("due", moment(step.due()));
        }
        if (step.mail() != null) {
            set.put("mail", text(step.mail()));
        }
        List<String> remove = List.of();
        if (step.to() == State.HELD) {
            set.put("release", items.shardOf(id.person()));
        } else if (step.to() != State.CLAIMED) {
            remove = List.of("release");
        }
        return step(items.key(id), step.from(), Map.of("token", text(token)), set, remove);
    }

    /** The next version of a correspondence, if the one before it still stands. */
    TransactWriteItem correspondence(Correspondence next) {
        boolean first = next.version() == 1;
        Put.Builder put = Put.builder()
                .tableName(table)
                .item(items.item(next))
                .conditionExpression(first ? "attribute_not_exists(person)" : "version = :before");
        if (!first) {
            put.expressionAttributeValues(Map.of(":before", number(next.version() - 1)));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static Map<String, AttributeValue> becomes(State state, Instant at, String why) {
        return new TreeMap<>(Map.of("state", text(state.id()), "due", moment(at), "why", text(why)));
    }

    private Update step(
            Map<String, AttributeValue> key,
            State from,
            Map<String, AttributeValue> as,
            Map<String, AttributeValue> set,
            List<String> remove) {
        Map<String, String> names = new HashMap<>(Map.of("#state", "state"));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":from", text(from.id())));
        StringBuilder condition = new StringBuilder("#state = :from");
        as.forEach((name, value) -> {
            condition.append(" AND #" + name + " = :as_" + name);
            names.put("#" + name, name);
            values.put(":as_" + name, value);
        });
        set.forEach((name, value) -> {
            names.put("#" + name, name);
            values.put(":" + name, value);
        });
        remove.forEach(name -> names.put("#" + name, name));
        String change = "SET "
                + set.keySet().stream().map(name -> "#" + name + " = :" + name).collect(Collectors.joining(", "))
                + remove.stream()
                        .map(name -> "#" + name)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), all -> all.isEmpty() ? "" : " REMOVE " + all));
        return Update.builder()
                .tableName(table)
                .key(key)
                .updateExpression(change)
                .conditionExpression(condition.toString())
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .build();
    }
}
