package laurel.ledger;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.action.Resource;
import laurel.dynamodb.Attributes;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lines of the ledger and states of actions as DynamoDB items. */
final class DynamoEntries {
    private final DynamoKeys keys;

    DynamoEntries(DynamoKeys keys) {
        this.keys = keys;
    }

    Map<String, AttributeValue> item(Holder holder, Entry entry) {
        Action action = entry.action();
        Map<String, AttributeValue> item = new HashMap<>(keys.entry(holder, Moment.of(action)));
        item.put("at", text(action.occurredAt().toString()));
        item.put("source", text(action.key().source()));
        item.put("id", text(action.key().id()));
        item.put("alias", text(action.person().value()));
        item.put("type", text(action.type()));
        item.put("receivedAt", text(entry.receivedAt().toString()));
        Resource resource = action.resource();
        if (resource != null) {
            item.put("resource", text(resource.id()));
            putText(item, "title", resource.title());
            putText(item, "resourceKind", resource.kind());
        }
        putTexts(item, "topics", action.topics());
        putTexts(item, "standards", action.standards());
        putTexts(item, "tags", action.tags());
        Alias recipient = action.recipient();
        putText(item, "recipient", recipient == null ? null : recipient.value());
        putText(item, "group", action.group());
        putText(item, "campaign", action.campaign());
        if (entry.voided()) {
            item.put("voided", AttributeValue.fromBool(true));
        }
        return item;
    }

    static Entry entry(Map<String, AttributeValue> item) {
        String resource = textOrNull(item, "resource");
        String recipient = textOrNull(item, "recipient");
        Action action = new Action(
                new ActionKey(text(item, "source"), text(item, "id")),
                new Alias(text(item, "alias")),
                text(item, "type"),
                Instant.parse(text(item, "at")),
                resource == null
                        ? null
                        : new Resource(resource, textOrNull(item, "title"), textOrNull(item, "resourceKind")),
                texts(item, "topics"),
                texts(item, "standards"),
                recipient == null ? null : new Alias(recipient),
                textOrNull(item, "group"),
                textOrNull(item, "campaign"),
                texts(item, "tags"));
        return new Entry(action, Instant.parse(text(item, "receivedAt")), Attributes.is(item, "voided"));
    }

    Map<String, AttributeValue> item(ActionState state) {
        Map<String, AttributeValue> item = new HashMap<>(keys.action(state.key()));
        item.put("source", text(state.key().source()));
        item.put("id", text(state.key().id()));
        item.put("stage", text(state.stage().name()));
        item.put("hash", text(state.hash()));
        item.put("firstSeen", text(state.firstSeen().toString()));
        Holder holder = state.holder();
        putText(item, "holder", holder == null ? null : DynamoKeys.holderText(holder));
        Instant at = state.occurredAt();
        putText(item, "at", at == null ? null : at.toString());
        if (state.stage() == ActionState.Stage.WAITING && holder instanceof Holder.Waiting waiting) {
            AttributeValue shard = keys.shard(state.key().text());
            item.put("attention", shard);
            item.put("announce", shard);
            item.put("since", text(state.firstSeen().toString()));
            item.put("reason", text(HeldEvent.Reason.UNKNOWN_PERSON.id()));
            item.put("message", text(HeldEvent.unknownPerson(waiting.alias())));
        }
        return item;
    }

    static ActionState state(Map<String, AttributeValue> item) {
        String holder = textOrNull(item, "holder");
        String at = textOrNull(item, "at");
        return new ActionState(
                new ActionKey(text(item, "source"), text(item, "id")),
                ActionState.Stage.valueOf(text(item, "stage")),
                text(item, "hash"),
                holder == null ? null : DynamoKeys.holder(holder),
                at == null ? null : Instant.parse(at),
                Instant.parse(text(item, "firstSeen")));
    }

    private static void putText(Map<String, AttributeValue> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, text(value));
        }
    }

    private static void putTexts(Map<String, AttributeValue> item, String name, List<String> values) {
        if (!values.isEmpty()) {
            item.put(name, Attributes.texts(values));
        }
    }
}
