package laurel.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the people table, eventually consistently. */
public final class DynamoDirectory implements Directory {
    private final DynamoDbClient client;
    private final String table;
    private final String organisation;

    public DynamoDirectory(DynamoDbClient client, Settings settings) {
        this.client = client;
        this.table = settings.peopleTable();
        this.organisation = settings.organisation();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return item(DynamoPersonItem.key(organisation, id)).map(DynamoPersonItem::read);
    }

    @Override
    public Optional<PersonId> who(Alias alias) {
        return item(DynamoAliases.key(organisation, alias))
                .flatMap(item -> Optional.ofNullable(item.get("person")))
                .map(person -> new PersonId(person.s()));
    }

    @Override
    public List<TeamMember> team(String team) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .indexName("team")
                        .keyConditionExpression("team = :team")
                        .expressionAttributeValues(Map.of(":team", DynamoPersonItem.team(organisation, team))))
                .items()
                .stream()
                .map(DynamoPersonItem::member)
                .toList();
    }

    private Optional<Map<String, AttributeValue>> item(AttributeValue key) {
        return Optional.of(client.getItem(get -> get.tableName(table).key(Map.of("key", key)))
                        .item())
                .filter(item -> !item.isEmpty());
    }
}
