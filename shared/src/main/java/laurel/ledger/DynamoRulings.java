package laurel.ledger;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.catalogue.BadgeFor;
import laurel.dynamodb.Attributes;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Ruling;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What was decided about a person's badges of a year as one item, and the years of a person as a list. */
final class DynamoRulings {
    private static final int MOST_AT_ONCE = 100;

    private final DynamoDbClient dynamo;
    private final String table;
    private final DynamoKeys keys;

    DynamoRulings(DynamoDbClient dynamo, Settings settings, DynamoKeys keys) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.keys = keys;
    }

    List<RecordedRuling> of(PersonId person, Period.RegistrationYear year) {
        GetItemResponse response = dynamo.getItem(
                g -> g.tableName(table).key(keys.rulings(person, year)).consistentRead(true));
        return response.hasItem() ? read(response.item()) : List.of();
    }

    Map<PersonId, List<RecordedRuling>> of(Collection<PersonId> people, Period.RegistrationYear year) {
        List<PersonId> asked = people.stream().distinct().toList();
        Map<PersonId, List<RecordedRuling>> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += MOST_AT_ONCE) {
            Map<String, KeysAndAttributes> rest = Map.of(
                    table,
                    KeysAndAttributes.builder()
                            .keys(asked.subList(from, Math.min(asked.size(), from + MOST_AT_ONCE)).stream()
                                    .map(person -> keys.rulings(person, year))
                                    .toList())
                            .consistentRead(true)
                            .build());
            while (!rest.isEmpty()) {
                Map<String, KeysAndAttributes> now = rest;
                var response = dynamo.batchGetItem(b -> b.requestItems(now));
                response.responses()
                        .getOrDefault(table, List.of())
                        .forEach(item -> found.put(new PersonId(text(item, "person")), read(item)));
                rest = response.unprocessedKeys();
            }
        }
        return found;
    }

    List<Period.RegistrationYear> years(PersonId person) {
        return dynamo
                .queryPaginator(q -> q.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", keys.ruledYears(person))))
                .items()
                .stream()
                .map(item -> new Period.RegistrationYear(Integer.parseInt(text(item, "place"))))
                .toList();
    }

    static Map<String, AttributeValue> item(DynamoKeys keys, Write.Rulings rulings) {
        Map<String, AttributeValue> item = new HashMap<>(keys.rulings(rulings.person(), rulings.year()));
        item.put("list", keys.ruledYears(rulings.person()));
        item.put("place", text(rulings.year().id()));
        item.put("person", text(rulings.person().value()));
        item.put(
                "rulings",
                AttributeValue.fromL(rulings.after().stream()
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
