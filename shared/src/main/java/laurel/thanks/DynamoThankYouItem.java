package laurel.thanks;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Thanks as items of the organisation table: one listed by whoever says them, one by whoever is thanked, so that both can be
 * shown what is held and have it erased; and how many somebody has said on a day.
 */
final class DynamoThankYouItem {
    /** Longer than an e-mail is put off, but for somebody who is away for long. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final Duration COUNTED = Duration.ofDays(2);

    /** Fixed in width, so that its order as a text is the order of time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String organisation;

    DynamoThankYouItem(Settings settings) {
        this.organisation = settings.organisation();
    }

    Map<String, AttributeValue> key(String id) {
        return Map.of("key", text(organisation + "|thanks|" + id));
    }

    Map<String, AttributeValue> keyOfWhoeverIsThanked(String id) {
        return Map.of("key", text(organisation + "|thanked|" + id));
    }

    Map<String, AttributeValue> count(PersonId by, LocalDate day) {
        return Map.of("key", text(organisation + "|thanks-said|" + day + "|" + by));
    }

    AttributeValue saidBy(PersonId person) {
        return text(organisation + "|thanks-by|" + person);
    }

    AttributeValue saidTo(PersonId person) {
        return text(organisation + "|thanks-to|" + person);
    }

    static AttributeValue countExpires(ThankYou thanks) {
        return expires(thanks.at().plus(COUNTED));
    }

    private static AttributeValue expires(Instant at) {
        return number(at.getEpochSecond());
    }

    private static String place(ThankYou thanks) {
        return TIME.format(thanks.at()) + "|" + thanks.id();
    }

    Map<String, AttributeValue> item(ThankYou thanks) {
        Map<String, AttributeValue> item = new HashMap<>(key(thanks.id()));
        item.put("list", saidBy(thanks.from()));
        item.put("place", text(place(thanks)));
        item.put("id", text(thanks.id()));
        item.put("from", text(thanks.from().value()));
        item.put("to", text(thanks.to().value()));
        item.put("fromAlias", text(thanks.fromAlias().value()));
        item.put("toAlias", text(thanks.toAlias().value()));
        item.put("words", text(thanks.words()));
        item.put("at", text(thanks.at().toString()));
        item.put("expires", expires(thanks.at().plus(KEPT)));
        return item;
    }

    Map<String, AttributeValue> itemOfWhoeverIsThanked(ThankYou thanks) {
        Map<String, AttributeValue> item = new HashMap<>(keyOfWhoeverIsThanked(thanks.id()));
        item.put("list", saidTo(thanks.to()));
        item.put("place", text(place(thanks)));
        item.put("id", text(thanks.id()));
        item.put("expires", expires(thanks.at().plus(KEPT)));
        return item;
    }

    static ThankYou read(Map<String, AttributeValue> item) {
        return new ThankYou(
                text(item, "id"),
                new PersonId(text(item, "from")),
                new PersonId(text(item, "to")),
                new Alias(text(item, "fromAlias")),
                new Alias(text(item, "toAlias")),
                text(item, "words"),
                Instant.parse(text(item, "at")));
    }
}
