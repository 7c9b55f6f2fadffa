package laurel.board;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import laurel.action.Mechanism;
import laurel.progress.Points;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

class DynamoBoardsTest extends BoardsContract {
    private final Settings settings = LocalDynamo.settings();
    private final DynamoBoards boards = new DynamoBoards(LocalDynamo.client(), settings);

    @Override
    Boards boards() {
        return boards;
    }

    /** Writes a month as the ledger's transactions do. */
    @Override
    void given(String team, YearMonth month, String person, Points points, int actions) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("person", text(settings.organisation() + "|" + person));
        item.put("item", text("month|" + month));
        item.put("board", text(settings.organisation() + "|" + team + "|" + month));
        item.put("points", number(points.total()));
        Mechanism.ALL.forEach(mechanism -> item.put("p" + mechanism.ordinal(), number(points.of(mechanism))));
        item.put("active", number(actions));
        item.put("types", AttributeValue.fromM(Map.of("resource.viewed", text("x".repeat(900)))));
        LocalDynamo.client()
                .putItem(put -> put.tableName(settings.progressTable()).item(item));
    }

    @Test
    void aMonthOfATeamOfFortyCostsLessThanTwoUnits() {
        YearMonth month = YearMonth.of(2026, 11);
        for (int i = 0; i < 40; i++) {
            given("team-00", month, "person-%02d".formatted(i), Points.of(10, 20, 30, 40), 25);
        }
        QueryResponse response = LocalDynamo.client().query(query -> query.tableName(settings.progressTable())
                .indexName("board")
                .keyConditionExpression("board = :board")
                .expressionAttributeValues(Map.of(":board", text(settings.organisation() + "|team-00|" + month)))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        assertThat(boards.month("team-00", month)).hasSize(40);
        assertThat(response.consumedCapacity().capacityUnits()).isLessThan(2);
    }
}
