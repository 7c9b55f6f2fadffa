package laurel.mail;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.texts;
import static laurel.mail.DynamoMailItems.moment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.mail.Mention.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
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

    Put note(AnnouncedAward award, Instant now) {
        Map<String, AttributeValue> item = new HashMap<>(items.key(award.id()));
        item.put("badge", text(award.id().badge()));
        item.put("period", text(award.id().period()));
        item.put("foundAt", text(award.foundAt().toString()));
        item.put("state", text(State.HELD.id()));
        item.put("why", text("new"));
        item.put("due", moment(now));
        item.put("release", items.shardOf(award.id().person()));
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(person)"
                        + " OR (foundAt <> :foundAt AND (#state = :held OR (#state = :dropped AND why = :withdrawn)))")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":held", text(State.HELD.id()),
                        ":dropped", text(State.DROPPED.id()),
                        ":withdrawn", text(Reason.WITHDRAWN.id()),
                        ":foundAt", text(award.foundAt().toString())))
                .build();
    }

    Update hold(Mention held, Instant due, String why) {
        return step(held, Map.of("due", moment(due), "why", text(why)), List.of());
    }

    Update drop(Mention held, Instant at, String why) {
        return step(held, becomes(State.DROPPED, at, why), List.of("release"));
    }

    /** A step of what is still held as it was read. */
    private Update step(Mention held, Map<String, AttributeValue> set, List<String> remove) {
        Map<String, AttributeValue> asRead =
                Map.of("foundAt", text(held.award().foundAt().toString()), "due", moment(held.due()));
        return step(items.key(held.award().id()), State.HELD, asRead, set, remove);
    }

    /** The day's claim is an item that must not be there yet; that is what makes it one a day. */
    Put claimDay(Claim claim) {
        Map<String, AttributeValue> day = new HashMap<>(items.key(claim.person(), claim.day()));
        day.putAll(becomes(State.CLAIMED, claim.at(), "sending"));
        day.put("token", text(claim.token()));
        day.put("awards", texts(claim.awards().stream().map(AwardId::text).toList()));
        return Put.builder()
                .tableName(table)
                .item(day)
                .conditionExpression("attribute_not_exists(person)")
                .build();
    }

    Update claim(AwardId id, Claim claim) {
        Map<String, AttributeValue> set = becomes(State.CLAIMED, claim.at(), "sending");
        set.put("token", text(claim.token()));
        return step(items.key(id), State.HELD, Map.of(), set, List.of("release"));
    }

    /** A step of something that the claim holds: one of its awards, or its day. */
    Update claimed(Map<String, AttributeValue> key, Claim claim, Map<String, AttributeValue> set, List<String> remove) {
        return step(key, State.CLAIMED, Map.of("token", text(claim.token())), set, remove);
    }

    TransactWriteItem freeDay(Claim claim) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(table)
                        .key(items.key(claim.person(), claim.day()))
                        .conditionExpression("#token = :token")
                        .expressionAttributeNames(Map.of("#token", "token"))
                        .expressionAttributeValues(Map.of(":token", text(claim.token())))
                        .build())
                .build();
    }

    static Map<String, AttributeValue> becomes(State state, Instant at, String why) {
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
