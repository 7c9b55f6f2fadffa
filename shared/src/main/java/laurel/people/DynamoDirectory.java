package laurel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import laurel.action.Alias;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the people table, eventually consistently unless a method says otherwise. */
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
        return item(DynamoPersonItem.key(organisation, id), false).map(DynamoPersonItem::read);
    }

    @Override
    public Optional<Person> personNow(PersonId id) {
        return item(DynamoPersonItem.key(organisation, id), true).map(DynamoPersonItem::read);
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        List<AttributeValue> keys =
                ids.stream().map(id -> DynamoPersonItem.key(organisation, id)).toList();
        return DynamoBatch.get(client, table, keys, false).stream()
                .map(DynamoPersonItem::read)
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** One is read by itself: a page has one to ask for, and the means to read many would only lengthen its start. */
    @Override
    public Optional<PersonId> who(Alias alias) {
        return item(DynamoAliases.key(organisation, alias), false)
                .filter(item -> item.containsKey("person"))
                .map(DynamoAliases::person);
    }

    @Override
    public Map<Alias, PersonId> who(Collection<Alias> aliases) {
        List<AttributeValue> keys = aliases.stream()
                .map(alias -> DynamoAliases.key(organisation, alias))
                .toList();
        return DynamoBatch.get(client, table, keys, false).stream()
                .filter(item -> item.containsKey("person"))
                .collect(Collectors.toMap(item -> DynamoAliases.alias(organisation, item), DynamoAliases::person));
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

    private Optional<Map<String, AttributeValue>> item(AttributeValue key, boolean surely) {
        return Optional.of(client.getItem(get ->
                                get.tableName(table).key(Map.of("key", key)).consistentRead(surely))
                        .item())
                .filter(item -> !item.isEmpty());
    }
}
