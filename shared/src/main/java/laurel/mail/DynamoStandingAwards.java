package laurel.mail;

import static laurel.dynamodb.Attributes.text;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads awards where progress keeps them. */
public final class DynamoStandingAwards implements StandingAwards {
    private final DynamoDbClient dynamo;
    private final String progressTable;
    private final String organisation;

    public DynamoStandingAwards(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.progressTable = settings.progressTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Optional<StandingAward> find(AwardId id) {
        Map<String, AttributeValue> item = dynamo.getItem(request -> request.tableName(progressTable)
                        .key(Map.of(
                                "person", text(organisation + "|" + id.person()),
                                "item", text("award|" + id.text())))
                        .consistentRead(true))
                .item();
        if (item.isEmpty() || !"standing".equals(text(item, "state"))) {
            return Optional.empty();
        }
        return Optional.of(new StandingAward(id, Instant.parse(text(item, "earnedAt")), text(item, "earnedType")));
    }
}
