package laurel.stoplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.token.Token;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoStopTokensTest extends StopTokensContract {
    private final Settings settings = LocalDynamo.settings();
    private final StopTokens tokens = new DynamoStopTokens(LocalDynamo.client(), settings);

    @Override
    StopTokens tokens() {
        return tokens;
    }

    @Test
    void aKeyOfTheTableHoldsNoTokenAndARenewedOneLeavesNothing() {
        PersonId sam = new PersonId("sam");
        tokens.of(sam);
        Token now = tokens.renew(sam);

        Map<String, AttributeValue> prefix = Map.of(":ours", AttributeValue.fromS(settings.organisation() + "|stop"));
        var keys = LocalDynamo.client()
                .scanPaginator(scan -> scan.tableName(settings.peopleTable())
                        .filterExpression("begins_with(#key, :ours)")
                        .expressionAttributeNames(Map.of("#key", "key"))
                        .expressionAttributeValues(prefix))
                .items()
                .stream()
                .map(item -> item.getOrDefault("key", AttributeValue.fromS("")).s())
                .collect(Collectors.toSet());

        assertThat(keys)
                .containsExactlyInAnyOrder(
                        settings.organisation() + "|stop-token|sam", settings.organisation() + "|stop|" + now.digest())
                .noneMatch(key -> key.contains(now.value()));
    }
}
