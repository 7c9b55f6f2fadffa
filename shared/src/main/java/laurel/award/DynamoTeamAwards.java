package laurel.award;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import laurel.period.Period;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * A team's award as an item of the organisation table, listed by team, and its mark as another, listed with what is to be
 * announced. Both are written in one transaction, and the mark goes once the bus has taken it.
 */
public final class DynamoTeamAwards implements TeamAwards {
    private final DynamoDbClient dynamo;
    private final String table;
    private final String organisation;

    public DynamoTeamAwards(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.table = settings.organisationTable();
        this.organisation = settings.organisation();
    }

    /** The partition of the list of what is to be announced. */
    static AttributeValue toAnnounce(String organisation) {
        return text(organisation + "|announce");
    }

    @Override
    public boolean give(TeamAward award) {
        String id = award.period().id() + "|" + award.badge() + "|" + award.team();
        String since = award.foundAt().toString();
        Map<String, AttributeValue> item = new HashMap<>(Map.of(
                "key", text(organisation + "|team-award|" + id),
                "list", list(award.team()),
                "place", text(award.period().id() + "|" + award.badge()),
                "team", text(award.team()),
                "badge", text(award.badge()),
                "name", text(award.name()),
                "period", text(award.period().id()),
                "foundAt", text(since),
                "catalogue", number(award.catalogue())));
        Map<String, AttributeValue> mark = new HashMap<>(item);
        mark.put("key", text(organisation + "|mark|team-award|" + id));
        mark.put("list", toAnnounce(organisation));
        mark.put("place", text(since + "|" + id));
        mark.put("announce", toAnnounce(organisation));
        mark.put("since", text(since));
        try {
            dynamo.transactWriteItems(write -> write.transactItems(
                    one -> one.put(put -> put.tableName(table)
                            .item(item)
                            .conditionExpression("attribute_not_exists(#key)")
                            .expressionAttributeNames(Map.of("#key", "key"))),
                    other -> other.put(put -> put.tableName(table).item(mark))));
            return true;
        } catch (TransactionCanceledException refused) {
            if (refused.cancellationReasons().getFirst().code().equals("ConditionalCheckFailed")) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public List<TeamAward> of(String team) {
        return dynamo
                .queryPaginator(query -> query.tableName(table)
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", list(team))))
                .items()
                .stream()
                .map(item -> new TeamAward(
                        team,
                        text(item, "badge"),
                        text(item, "name"),
                        Period.parse(text(item, "period")).orElseThrow(),
                        Instant.parse(text(item, "foundAt")),
                        (int) number(item, "catalogue")))
                .toList();
    }

    private AttributeValue list(String team) {
        return text(organisation + "|team-awards|" + team);
    }
}
