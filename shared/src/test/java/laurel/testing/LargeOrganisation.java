package laurel.testing;

import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.organisation.DynamoTeams;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.settings.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Three hundred teams of twenty with names as long as such teams have: the first of each team its champion, the first of all
 * the link officer. Written in batches and not by the functions, which would take minutes for it.
 */
public final class LargeOrganisation {
    public static final int TEAMS = 300;
    public static final int OF_EACH = 20;

    private static final int BATCH = 25;
    private static final List<String> WORK = List.of(
            "Assessment and Safeguarding", "Looked After Children", "Hospital Discharge", "Early Help and Prevention");

    private final DynamoDbClient dynamo;
    private final Settings settings;

    public LargeOrganisation(DynamoDbClient dynamo, Settings settings) {
        this.dynamo = dynamo;
        this.settings = settings;
    }

    /** The name of a team, from 0. */
    public static String team(int n) {
        return "%s, Locality %d, Team %03d".formatted(WORK.get(n % WORK.size()), n / 25, n);
    }

    /** Somebody of a team, each from 0. */
    public static Person person(int team, int n) {
        Role role = n > 0 ? Role.STAFF : team > 0 ? Role.CHAMPION : Role.LINK_OFFICER;
        return People.somebody("sw-%05d".formatted(OF_EACH * team + n), team(team), role, Set.of());
    }

    /** Writes teams and people; an address leads to those who may see more than their own. */
    public void people() {
        new DynamoTeams(dynamo, settings)
                .add(IntStream.range(0, TEAMS).mapToObj(LargeOrganisation::team).toList());
        DynamoPersonWriter writer = new DynamoPersonWriter(dynamo, settings);
        put(settings.peopleTable(), everybody().map(person -> writer.put(null, person)
                .item()));
        DynamoAliases aliases = new DynamoAliases(dynamo, settings);
        for (int team = 0; team < TEAMS; team++) {
            Person first = person(team, 0);
            first.aliases().forEach((Alias alias) -> aliases.bind(alias, first.id()));
        }
    }

    /** Writes a month in which everybody but the last of each team did something, as the ledger's transactions do. */
    public void month(YearMonth month) {
        put(settings.progressTable(), IntStream.range(0, TEAMS).boxed().flatMap(team -> IntStream.range(0, OF_EACH - 1)
                .mapToObj(n -> month(team, n, month))));
    }

    private static Stream<Person> everybody() {
        return IntStream.range(0, TEAMS).boxed().flatMap(team -> IntStream.range(0, OF_EACH)
                .mapToObj(n -> person(team, n)));
    }

    private Map<String, AttributeValue> month(int team, int n, YearMonth month) {
        PersonId person = person(team, n).id();
        int points = 5 + (7 * team + 3 * n) % 60;
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("person", text(settings.organisation() + "|" + person));
        item.put("item", text("month|" + month));
        item.put("board", text(settings.organisation() + "|" + team(team) + "|" + month));
        item.put("points", number(2L * points));
        item.put("p0", number(points));
        item.put("p1", number(points));
        item.put("p2", number(0));
        item.put("p3", number(0));
        item.put("active", number(3));
        return item;
    }

    private void put(String table, Stream<Map<String, AttributeValue>> items) {
        List<WriteRequest> batch = new ArrayList<>();
        items.forEach(item -> {
            batch.add(WriteRequest.builder()
                    .putRequest(PutRequest.builder().item(item).build())
                    .build());
            if (batch.size() == BATCH) {
                dynamo.batchWriteItem(write -> write.requestItems(Map.of(table, List.copyOf(batch))));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            dynamo.batchWriteItem(write -> write.requestItems(Map.of(table, batch)));
        }
    }
}
