package laurel.people;

import static laurel.dynamodb.Attributes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import laurel.organisation.Teams;
import laurel.parallel.Together;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads an index of people by team that projects what lists need, a query a team. The index of boards stays as narrow as
 * it is, so that a board costs no more for it.
 */
public final class DynamoPeopleList implements PeopleList {
    private final DynamoDbClient client;
    private final Settings settings;
    private final Teams teams;

    public DynamoPeopleList(DynamoDbClient client, Settings settings, Teams teams) {
        this.client = client;
        this.settings = settings;
        this.teams = teams;
    }

    @Override
    public List<ListedPerson> team(String team) {
        AttributeValue key = DynamoPersonItem.team(settings.organisation(), team);
        return client
                .queryPaginator(query -> query.tableName(settings.peopleTable())
                        .indexName("listed")
                        .keyConditionExpression("team = :team")
                        .expressionAttributeValues(Map.of(":team", key)))
                .items()
                .stream()
                .map(item -> DynamoPersonItem.line(item, teamOf(item)))
                .toList();
    }

    private String teamOf(Map<String, AttributeValue> item) {
        return text(item, "team").substring(settings.organisation().length() + 1);
    }

    @Override
    public List<ListedPerson> all() {
        List<Callable<List<ListedPerson>>> questions = new ArrayList<>();
        teams.all().forEach(team -> questions.add(() -> team(team)));
        return Together.ask(questions).stream().flatMap(List::stream).toList();
    }
}
