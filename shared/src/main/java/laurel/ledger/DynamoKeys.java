package laurel.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.dynamodb.Attributes;
import laurel.people.PersonId;
import laurel.period.Period;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of the actions, ledger, progress and people tables. Every partition begins with the organisation. */
final class DynamoKeys {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    static final int SHARDS = 8;

    private final String organisation;

    DynamoKeys(String organisation) {
        this.organisation = organisation;
    }

    Map<String, AttributeValue> action(ActionKey key) {
        return Map.of("key", actionPartition(key), "kind", Attributes.text("action"));
    }

    /** An action's state with all that was ever held under its key. */
    AttributeValue actionPartition(ActionKey key) {
        return Attributes.text(organisation + "|" + key.text());
    }

    AttributeValue holder(Holder holder) {
        return Attributes.text(organisation + "|" + holderText(holder));
    }

    static String holderText(Holder holder) {
        return switch (holder) {
            case Holder.Known known -> "person|" + known.person().value();
            case Holder.Waiting waiting -> "alias|" + waiting.alias().value();
        };
    }

    static Holder holder(String text) {
        int bar = text.indexOf('|');
        String value = text.substring(bar + 1);
        return text.startsWith("person|")
                ? new Holder.Known(new PersonId(value))
                : new Holder.Waiting(new Alias(value));
    }

    Map<String, AttributeValue> entry(Holder holder, Moment moment) {
        return Map.of(
                "holder",
                holder(holder),
                "entry",
                Attributes.text(time(moment.at()) + "|" + moment.key().text()));
    }

    /** Fixed in width, so that its order as a text is the order of time. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }

    Map<String, AttributeValue> month(PersonId person, YearMonth month) {
        return progress(person, "month|" + month);
    }

    Map<String, AttributeValue> year(PersonId person, Period.RegistrationYear year) {
        return progress(person, "year|" + year.id());
    }

    Map<String, AttributeValue> once(PersonId person) {
        return progress(person, "once");
    }

    Map<String, AttributeValue> award(PersonId person, String badge, Period period) {
        return progress(person, "award|" + badge + "|" + period.id());
    }

    Map<String, AttributeValue> progress(PersonId person, String item) {
        return Map.of("person", progressPartition(person), "item", Attributes.text(item));
    }

    AttributeValue progressPartition(PersonId person) {
        return Attributes.text(organisation + "|" + person.value());
    }

    /** The partition of the board index: a team's month. */
    AttributeValue board(String team, YearMonth month) {
        return Attributes.text(organisation + "|" + team + "|" + month);
    }

    Map<String, AttributeValue> person(PersonId person) {
        return Map.of("key", Attributes.text(organisation + "|person|" + person.value()));
    }

    Map<String, AttributeValue> rulings(PersonId person, Period.RegistrationYear year) {
        return Map.of("key", Attributes.text(organisation + "|rulings|" + year.id() + "|" + person.value()));
    }

    /** The partition of the list of the years of which something was decided about a person. */
    AttributeValue ruledYears(PersonId person) {
        return Attributes.text(organisation + "|rulings|" + person.value());
    }

    /** The partition of a sparse index that something falls into. */
    AttributeValue shard(String of) {
        return Attributes.text(organisation + "|" + Attributes.shard(of, SHARDS));
    }
}
