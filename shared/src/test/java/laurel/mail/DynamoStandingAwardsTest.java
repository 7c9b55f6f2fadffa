package laurel.mail;

import static laurel.dynamodb.Attributes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

final class DynamoStandingAwardsTest {
    private static final AwardId ID = new AwardId(new PersonId("p1"), "bronze", "2026");
    private static final Instant EARNED = Instant.parse("2026-11-23T09:00:00Z");

    private final Settings settings = LocalDynamo.settings();
    private final StandingAwards awards = new DynamoStandingAwards(LocalDynamo.client(), settings);

    @Test
    void findsAnAwardThatStandsWithItsEarningAction() {
        put("standing");
        assertThat(awards.find(ID)).contains(new StandingAward(ID, EARNED, "tool.used"));
    }

    @Test
    void anAwardThatWasWithdrawnOrNeverGivenDoesNotStand() {
        assertThat(awards.find(ID)).isEmpty();
        put("withdrawn");
        assertThat(awards.find(ID)).isEmpty();
    }

    private void put(String state) {
        LocalDynamo.client().putItem(put -> put.tableName(settings.progressTable())
                .item(Map.of(
                        "person", text(settings.organisation() + "|p1"),
                        "item", text("award|bronze|2026"),
                        "state", text(state),
                        "earnedAt", text(EARNED.toString()),
                        "earnedType", text("tool.used"))));
    }
}
