package laurel.ledger;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.award.Because;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Awards as items beside the progress they follow from. The attribute {@code announce} puts one into the sparse index of
 * what the bus has not been told yet.
 */
public final class DynamoAwards implements Awards {
    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final DynamoKeys keys;

    public DynamoAwards(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.keys = new DynamoKeys(settings.organisation());
    }

    @Override
    public List<Award> of(PersonId person) {
        return dynamo
                .queryPaginator(q -> q.tableName(settings.progressTable())
                        .keyConditionExpression("person = :person AND begins_with(#item, :award)")
                        .expressionAttributeNames(Map.of("#item", "item"))
                        .expressionAttributeValues(
                                Map.of(":person", keys.progressPartition(person), ":award", text("award|")))
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> award(person, item))
                .filter(Award::standing)
                .toList();
    }

    Map<String, AttributeValue> item(Award award) {
        Map<String, AttributeValue> item = new HashMap<>(keys.award(award.person(), award.badge(), award.period()));
        item.put("badge", text(award.badge()));
        item.put("period", text(award.period().id()));
        item.put("state", text("standing"));
        item.put("foundAt", text(award.foundAt().toString()));
        item.put("catalogue", number(award.catalogue()));
        item.put("announce", keys.shard(award.person().value()));
        item.put("since", text(award.foundAt().toString()));
        return item;
    }

    static Award award(PersonId person, Map<String, AttributeValue> item) {
        return new Award(
                person,
                text(item, "badge"),
                Period.parse(text(item, "period")).orElseThrow(),
                Instant.parse(text(item, "foundAt")),
                (int) number(item, "catalogue"),
                text(item, "state").equals("standing"));
    }

    Update withdraw(Award award, Because because) {
        return Update.builder()
                .tableName(settings.progressTable())
                .key(keys.award(award.person(), award.badge(), award.period()))
                .updateExpression("SET #state = :withdrawn, announce = :shard, since = :now, withdrawnAt = :now,"
                        + " because = :because")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(
                        ":withdrawn", text("withdrawn"),
                        ":shard", keys.shard(award.person().value()),
                        ":now", text(award.foundAt().toString()),
                        ":because", text(because.id())))
                .build();
    }
}
