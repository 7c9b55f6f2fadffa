package laurel.mail;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import laurel.dynamodb.Attributes;
import laurel.mail.Mention.State;
import laurel.people.PersonId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How awards and claimed days are written as items. */
final class DynamoMailItems {
    static final String AWARD = "award|";

    private final String organisation;

    DynamoMailItems(String organisation) {
        this.organisation = organisation;
    }

    AttributeValue person(PersonId person) {
        return text(organisation + "|" + person);
    }

    Map<String, AttributeValue> key(AwardId id) {
        return Map.of("person", person(id.person()), "message", text(AWARD + id.text()));
    }

    Map<String, AttributeValue> key(PersonId person, LocalDate day) {
        return Map.of("person", person(person), "message", text("day|" + day));
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

    Mention mention(Map<String, AttributeValue> item) {
        AwardId id = new AwardId(personOf(item), text(item, "badge"), text(item, "period"));
        return new Mention(
                new AnnouncedAward(id, Instant.parse(text(item, "foundAt"))),
                stateOf(text(item, "state")),
                Instant.parse(text(item, "due")),
                text(item, "why"),
                textOrNull(item, "messageId"));
    }

    /** To the second, so that texts sort as moments do. */
    static AttributeValue moment(Instant moment) {
        return text(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static State stateOf(String id) {
        return Arrays.stream(State.values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No state of a mention is called " + id));
    }
}
