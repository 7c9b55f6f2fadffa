package laurel.organisation;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import laurel.organisation.Looks.Look;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A look as two items: {@code ORG|looked|PERSON|MINUTE|WHAT|BY} for each who was looked at, and {@code
 * ORG|looker|BY|MINUTE|WHAT}, with all of them, for whoever looked.
 */
final class DynamoLookItem {
    private static final Duration KEPT = Duration.ofDays(730);

    private final Settings settings;

    DynamoLookItem(Settings settings) {
        this.settings = settings;
    }

    /** The list of looks at a person. */
    String at(PersonId whom) {
        return settings.organisation() + "|looked|" + whom;
    }

    /** The list of what somebody looked at. */
    String by(String viewer) {
        return settings.organisation() + "|looker|" + viewer;
    }

    Map<String, AttributeValue> keyOfLookAt(PersonId whom, Look look) {
        return Map.of("key", text(at(whom) + "|" + place(look) + "|" + look.by()));
    }

    Map<String, AttributeValue> keyOfLooked(Look look) {
        return Map.of("key", text(by(look.by()) + "|" + place(look)));
    }

    Map<String, AttributeValue> lookAt(PersonId whom, Look look) {
        return Map.of(
                "key", text(at(whom) + "|" + place(look) + "|" + look.by()),
                "list", text(at(whom)),
                "place", text(place(look) + "|" + look.by()),
                "at", text(minute(look).toString()),
                "by", text(look.by()),
                "what", text(look.what()),
                "expires", number(minute(look).plus(KEPT).getEpochSecond()));
    }

    /** Adds to those of the same minute. */
    UpdateItemRequest looked(Collection<PersonId> whom, Look look) {
        return UpdateItemRequest.builder()
                .tableName(settings.organisationTable())
                .key(keyOfLooked(look))
                .updateExpression("SET #list = :list, #place = :place, #at = :at, #by = :by, #what = :what,"
                        + " #expires = :expires ADD #whom :whom")
                .expressionAttributeNames(Map.of(
                        "#list", "list",
                        "#place", "place",
                        "#at", "at",
                        "#by", "by",
                        "#what", "what",
                        "#expires", "expires",
                        "#whom", "whom"))
                .expressionAttributeValues(Map.of(
                        ":list", text(by(look.by())),
                        ":place", text(place(look)),
                        ":at", text(minute(look).toString()),
                        ":by", text(look.by()),
                        ":what", text(look.what()),
                        ":expires", number(minute(look).plus(KEPT).getEpochSecond()),
                        ":whom",
                                AttributeValue.fromSs(whom.stream()
                                        .map(PersonId::value)
                                        .distinct()
                                        .toList())))
                .build();
    }

    static Look read(Map<String, AttributeValue> item) {
        return new Look(Instant.parse(text(item, "at")), text(item, "by"), text(item, "what"));
    }

    private static Instant minute(Look look) {
        return look.at().truncatedTo(ChronoUnit.MINUTES);
    }

    private static String place(Look look) {
        return minute(look) + "|" + look.what();
    }
}
