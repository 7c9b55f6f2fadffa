package laurel.local.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;
import laurel.dynamodb.Attributes;
import laurel.people.Directory;
import laurel.people.DynamoDirectory;
import laurel.people.FirstLinkOfficer;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The people of the directory. To find some of every role it reads the whole table, as nothing on AWS may. */
public final class DynamoPersonas implements Personas {
    private static final int OF_A_ROLE = 3;

    private final DynamoDbClient dynamo;
    private final Settings settings;
    private final Directory directory;
    private final Clock clock;

    public DynamoPersonas(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
        this.directory = new DynamoDirectory(dynamo, settings);
        this.clock = settings.clock();
    }

    @Override
    public Optional<Persona> find(String idOrAddress) {
        return directory
                .person(new PersonId(idOrAddress))
                .or(() -> Alias.ofMail(idOrAddress).flatMap(directory::who).flatMap(directory::person))
                .or(() -> first().filter(officer -> idOrAddress.equalsIgnoreCase(officer.email())
                        || idOrAddress.equals(officer.id().value())))
                .map(this::persona);
    }

    private Optional<Person> first() {
        return FirstLinkOfficer.withAddress(settings.firstLinkOfficer());
    }

    @Override
    public List<Persona> some() {
        Map<String, Integer> seen = new HashMap<>();
        List<Persona> some = new ArrayList<>();
        for (Map<String, AttributeValue> item : people()) {
            if (seen.merge(Attributes.text(item, "role"), 1, Integer::sum) <= OF_A_ROLE) {
                find(Attributes.text(item, "person")).ifPresent(some::add);
            }
        }
        if (some.isEmpty()) {
            first().map(this::persona).ifPresent(some::add);
        }
        some.sort(Comparator.comparing(Persona::role).reversed().thenComparing(Persona::id));
        return some;
    }

    private Iterable<Map<String, AttributeValue>> people() {
        AttributeValue prefix = AttributeValue.fromS(settings.organisation() + "|person|");
        return dynamo.scanPaginator(scan -> scan.tableName(settings.peopleTable())
                        .filterExpression("begins_with(#key, :people)")
                        .projectionExpression("person, #role")
                        .expressionAttributeNames(Map.of("#key", "key", "#role", "role"))
                        .expressionAttributeValues(Map.of(":people", prefix)))
                .items();
    }

    private Persona persona(Person person) {
        String team = person.teamOn(LocalDate.now(clock));
        return new Persona(
                person.id().value(),
                person.name(),
                person.email(),
                team,
                person.role().id(),
                Map.of());
    }
}
