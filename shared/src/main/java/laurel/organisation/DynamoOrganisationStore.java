package laurel.organisation;

import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.Map;
import laurel.organisation.OrganisationState.Baseline;
import laurel.organisation.OrganisationState.Live;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Keeps the state as the item {@code ORG|state}, which does not exist until the organisation is live. */
public final class DynamoOrganisationStore implements OrganisationStore {
    private final DynamoDbClient client;
    private final String table;
    private final AttributeValue key;

    public DynamoOrganisationStore(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.organisationTable();
        this.key = text(settings.organisation() + "|state");
    }

    @Override
    public OrganisationState state() {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Map.of("key", key)).consistentRead(true))
                .item();
        return item.isEmpty() ? new Baseline() : read(item);
    }

    @Override
    public Live goLive(Live live) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(write(live))
                    .conditionExpression("attribute_not_exists(#key)")
                    .expressionAttributeNames(Map.of("#key", "key"))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return live;
        } catch (ConditionalCheckFailedException liveAlready) {
            return read(liveAlready.item());
        }
    }

    private Map<String, AttributeValue> write(Live live) {
        return Map.of(
                "key", key,
                "since", text(live.since().toString()),
                "by", text(live.by()),
                "assessment", text(live.assessment()),
                "consultation", text(live.consultation()));
    }

    private static Live read(Map<String, AttributeValue> item) {
        return new Live(
                Instant.parse(text(item, "since")),
                text(item, "by"),
                text(item, "assessment"),
                text(item, "consultation"));
    }
}
