package laurel.mail;

import static laurel.dynamodb.Attributes.maps;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.dynamodb.Attributes;
import laurel.mail.Correspondence.Entry;
import laurel.mail.Correspondence.Fate;
import laurel.mail.Message.State;
import laurel.people.PersonId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How messages and correspondences are written as items. */
final class DynamoMailItems {
    private static final String CORRESPONDENCE = "correspondence";

    private final String organisation;

    DynamoMailItems(String organisation) {
        this.organisation = organisation;
    }

    AttributeValue person(PersonId person) {
        return text(organisation + "|" + person);
    }

    Map<String, AttributeValue> key(MessageId id) {
        return Map.of("person", person(id.person()), "message", text(id.text()));
    }

    Map<String, AttributeValue> correspondenceKey(PersonId person) {
        return Map.of("person", person(person), "message", text(CORRESPONDENCE));
    }

    AttributeValue shard(int shard) {
        return text(organisation + "|" + shard);
    }

    AttributeValue shardOf(PersonId person) {
        return shard(Attributes.shard(person.value(), MailStore.SHARDS));
    }

    PersonId personOf(Map<String, AttributeValue> item) {
        return new PersonId(text(item, "person").substring(organisation.length() + 1));
    }

    /** Whether an item is a message; the others say something of the person. */
    static boolean isMessage(Map<String, AttributeValue> item) {
        return item.containsKey("state");
    }

    Message message(Map<String, AttributeValue> item) {
        return new Message(
                MessageId.of(personOf(item), text(item, "message")),
                Instant.parse(text(item, "since")),
                stateOf(text(item, "state")),
                Instant.parse(text(item, "due")),
                text(item, "why"),
                textOrNull(item, "token"),
                textOrNull(item, "mail"));
    }

    Correspondence correspondence(PersonId person, Map<String, AttributeValue> item) {
        if (item.isEmpty()) {
            return Correspondence.none(person);
        }
        List<Entry> entries = maps(item, "entries").stream()
                .map(entry -> entry(person, entry))
                .toList();
        return new Correspondence(person, number(item, "version"), entries);
    }

    Map<String, AttributeValue> item(Correspondence correspondence) {
        Map<String, AttributeValue> item = new HashMap<>(correspondenceKey(correspondence.person()));
        item.put("version", Attributes.number(correspondence.version()));
        item.put(
                "entries",
                AttributeValue.fromL(correspondence.entries().stream()
                        .map(entry -> AttributeValue.fromM(attributes(entry)))
                        .toList()));
        return item;
    }

    private static Map<String, AttributeValue> attributes(Entry entry) {
        return Map.of(
                "token", text(entry.token()),
                "kind", text(entry.kind().id()),
                "at", moment(entry.at()),
                "fate", text(entry.fate().id()),
                "messages", texts(entry.messages().stream().map(MessageId::text).toList()));
    }

    private static Entry entry(PersonId person, Map<String, AttributeValue> entry) {
        return new Entry(
                text(entry, "token"),
                Kind.of(text(entry, "kind")).orElseThrow(),
                Instant.parse(text(entry, "at")),
                fateOf(text(entry, "fate")),
                texts(entry, "messages").stream()
                        .map(text -> MessageId.of(person, text))
                        .toList());
    }

    /** To the second, so that texts sort as moments do. */
    static AttributeValue moment(Instant moment) {
        return text(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static State stateOf(String id) {
        return Arrays.stream(State.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No state of a message is called " + id));
    }

    private static Fate fateOf(String id) {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No fate of an e-mail is called " + id));
    }
}
