package laurel.board;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import laurel.people.PersonId;
import laurel.progress.Points;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the index of progress by team and month: one query a month. The month ends the key and is fixed in width. */
public final class DynamoBoards implements Boards {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoBoards(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.progressTable();
        this.organisation = settings.organisation();
    }

    @Override
    public List<MonthRow> month(String team, YearMonth month) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .indexName("board")
                        .keyConditionExpression("board = :board")
                        .expressionAttributeValues(Map.of(":board", text(organisation + "|" + team + "|" + month))))
                .items()
                .stream()
                .map(this::row)
                .toList();
    }

    private MonthRow row(Map<String, AttributeValue> item) {
        PersonId person = new PersonId(text(item, "person").substring(organisation.length() + 1));
        Points points = Points.of(count(item, "p0"), count(item, "p1"), count(item, "p2"), count(item, "p3"));
        return new MonthRow(person, points, count(item, "active"));
    }

    private static int count(Map<String, AttributeValue> item, String name) {
        return Math.toIntExact(number(item, name));
    }
}
