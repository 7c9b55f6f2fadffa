package laurel.organisation;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Keeps each look as an item {@code ORG|looked|PERSON|MINUTE|BY} of the organisation table for two years, listed by person. */
public final class DynamoLooks implements Looks {
    private static final Duration KEPT = Duration.ofDays(730);
    private static final int AT_ONCE = 25;

    private final DynamoDbClient client;
    private final Settings settings;

    public DynamoLooks(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public void add(Collection<PersonId> whom, Look look) {
        List<WriteRequest> writes = whom.stream()
                .map(person -> item(person, look))
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        for (int from = 0; from < writes.size(); from += AT_ONCE) {
            List<WriteRequest> left = new ArrayList<>(writes.subList(from, Math.min(writes.size(), from + AT_ONCE)));
            while (!left.isEmpty()) {
                List<WriteRequest> some = left;
                left = client.batchWriteItem(batch -> batch.requestItems(Map.of(settings.organisationTable(), some)))
                        .unprocessedItems()
                        .getOrDefault(settings.organisationTable(), List.of());
            }
        }
    }

    private Map<String, AttributeValue> item(PersonId whom, Look look) {
        Instant minute = look.at().truncatedTo(ChronoUnit.MINUTES);
        String place = minute + "|" + look.what() + "|" + look.by();
        return Map.of(
                "key", text(list(whom) + "|" + place),
                "list", text(list(whom)),
                "place", text(place),
                "at", text(minute.toString()),
                "by", text(look.by()),
                "what", text(look.what()),
                "expires", number(minute.plus(KEPT).getEpochSecond()));
    }

    private String list(PersonId whom) {
        return settings.organisation() + "|looked|" + whom;
    }

    @Override
    public List<Look> at(PersonId whom, int most) {
        return client
                .query(query -> query.tableName(settings.organisationTable())
                        .indexName("list")
                        .keyConditionExpression("#list = :list")
                        .expressionAttributeNames(Map.of("#list", "list"))
                        .expressionAttributeValues(Map.of(":list", text(list(whom))))
                        .scanIndexForward(false)
                        .limit(most))
                .items()
                .stream()
                .map(item -> new Look(Instant.parse(text(item, "at")), text(item, "by"), text(item, "what")))
                .toList();
    }
}
