package laurel.closing;

import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Candidates as items of the organisation table, listed by period, and a pass as one item a period. */
public final class DynamoClosingStore implements ClosingStore {
    private final DynamoDbClient dynamo;
    private final String table;
    private final String organisation;

    public DynamoClosingStore(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    @Override
    public List<Candidate> candidates(Period period) {
        return dynamo
                .queryPaginator(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list(period))))
                .items()
                .stream()
                .map(item -> new Candidate(
                        new PersonId(text(item, "person")),
                        new BadgeFor(text(item, "badge"), period),
                        Instant.parse(text(item, "since"))))
                .toList();
    }

    @Override
    public boolean add(Candidate candidate) {
        BadgeFor badge = candidate.badge();
        String place = badge.badge() + "|" + candidate.person().value();
        Map<String, AttributeValue> item = Map.of(
                "key", text(organisation + "|candidate|" + badge.period().id() + "|" + place),
                "list", list(badge.period()),
                "place", text(place),
                "person", text(candidate.person().value()),
                "badge", text(badge.badge()),
                "since", text(candidate.since().toString()));
        try {
            dynamo.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(#key)")
                    .expressionAttributeNames(Map.of("#key", "key")));
            return true;
        } catch (ConditionalCheckFailedException knownAlready) {
            return false;
        }
    }

    private AttributeValue list(Period period) {
        return text(organisation + "|candidates|" + period.id());
    }

    @Override
    public Pass pass(Period period) {
        Map<String, AttributeValue> item = dynamo.getItem(
                        get -> get.tableName(table).key(key(period)).consistentRead(true))
                .item();
        String day = textOrNull(item, "finishedOn");
        return new Pass(period, textOrNull(item, "afterTeam"), day == null ? null : LocalDate.parse(day));
    }

    @Override
    public void keep(Pass pass) {
        Map<String, AttributeValue> item = new HashMap<>(key(pass.period()));
        if (pass.afterTeam() != null) {
            item.put("afterTeam", text(pass.afterTeam()));
        }
        if (pass.finishedOn() != null) {
            item.put("finishedOn", text(pass.finishedOn().toString()));
        }
        dynamo.putItem(put -> put.tableName(table).item(item));
    }

    private Map<String, AttributeValue> key(Period period) {
        return Map.of("key", text(organisation + "|pass|" + period.id()));
    }
}
