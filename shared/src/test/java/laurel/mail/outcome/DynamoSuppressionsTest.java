package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class DynamoSuppressionsTest extends SuppressionsContract {
    @Override
    Suppressions empty() {
        return new DynamoSuppressions(LocalDynamo.client(), LocalDynamo.settings());
    }

    @Test
    void noAddressIsKept() {
        Settings settings = LocalDynamo.settings();
        new DynamoSuppressions(LocalDynamo.client(), settings)
                .add(new Suppression(
                        AddressDigest.of("sam@council.example"),
                        "complaint/abuse",
                        Instant.parse("2026-11-23T10:00:00Z"),
                        "m1",
                        new PersonId("p1")));
        assertThat(LocalDynamo.client()
                        .query(query -> query.tableName(settings.mailTable())
                                .keyConditionExpression("person = :list")
                                .expressionAttributeValues(
                                        Map.of(":list", AttributeValue.fromS("suppressed|" + settings.organisation()))))
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.toString()).doesNotContain("sam", "council.example"));
    }
}
