package laurel.ledger;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.catalogue.BadgeFor;
import laurel.dynamodb.Attributes;
import laurel.period.Period;
import laurel.progress.Ruling;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was decided about a person's badges of a year as one DynamoDB item. */
final class DynamoRulings {
    private DynamoRulings() {}

    static Map<String, AttributeValue> item(Map<String, AttributeValue> key, List<RecordedRuling> rulings) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(
                "rulings",
                AttributeValue.fromL(rulings.stream()
                        .map(ruling -> AttributeValue.fromM(Map.of(
                                "badge", text(ruling.badge().badge()),
                                "period", text(ruling.badge().period().id()),
                                "kind", text(ruling.ruling().kind().name()),
                                "weeks", number(ruling.ruling().weeks()),
                                "by", text(ruling.by()),
                                "at", text(ruling.at().toString()),
                                "reason", text(ruling.reason()))))
                        .toList()));
        return item;
    }

    static List<RecordedRuling> read(Map<String, AttributeValue> item) {
        return Attributes.maps(item, "rulings").stream()
                .map(ruling -> new RecordedRuling(
                        new BadgeFor(
                                text(ruling, "badge"),
                                Period.parse(text(ruling, "period")).orElseThrow()),
                        new Ruling(Ruling.Kind.valueOf(text(ruling, "kind")), (int) number(ruling, "weeks")),
                        text(ruling, "by"),
                        Instant.parse(text(ruling, "at")),
                        text(ruling, "reason")))
                .toList();
    }
}
