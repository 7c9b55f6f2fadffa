package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.people.DynamoPersonWriter;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes people, and with a change of team, in the same transaction, the copies of it that progress keeps: the memberships
 * of the registration year and the board of the month, as both are today. Months before stay with the team of their time.
 */
public final class DynamoTeamMoves implements PersonWriter {
    private final DynamoDbClient dynamo;
    private final DynamoPersonWriter people;
    private final DynamoWrites writes;
    private final Ledger ledger;
    private final Engine engine;
    private final Clock clock;

    public DynamoTeamMoves(DynamoDbClient dynamo, Settings settings, Ledger ledger, Engine engine, Clock clock) {
        DynamoKeys keys = new DynamoKeys(settings.organisation());
        this.dynamo = dynamo;
        this.people = new DynamoPersonWriter(dynamo, settings);
        this.writes = new DynamoWrites(
                settings,
                keys,
                new DynamoEntries(keys),
                new DynamoProgress(keys, engine),
                new DynamoAwards(dynamo, settings));
        this.ledger = ledger;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Person> read(Collection<PersonId> ids) {
        return people.read(ids);
    }

    @Override
    public Result write(@Nullable Person before, Person after) {
        if (before == null || before.memberships().equals(after.memberships())) {
            return people.write(before, after);
        }
        List<TransactWriteItem> change = new ArrayList<>();
        change.add(TransactWriteItem.builder().put(people.put(before, after)).build());
        copies(after).forEach(write -> change.add(writes.item(write)));
        try {
            dynamo.transactWriteItems(t -> t.transactItems(change));
            return new Result.Written(DynamoPersonWriter.stored(before, after));
        } catch (TransactionCanceledException overtaken) {
            return new Result.Overtaken();
        }
    }

    private List<Write> copies(Person person) {
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(engine.day(now));
        Period.RegistrationYear year = engine.year(now);
        Optional<PersonYear> stored = ledger.year(person.id(), year, Set.of(month), true);
        if (stored.isEmpty()) {
            return List.of(new Write.NoYear(person.id(), year));
        }
        List<Write> copies = new ArrayList<>();
        long version = stored.get().year().version() + 1;
        copies.add(new Write.Year(
                person.id(),
                stored.get().year().withMemberships(person.memberships()).withVersion(version)));
        MonthProgress today = stored.get().months().getOrDefault(month, MonthProgress.empty(month));
        if (today.version() > 0) {
            copies.add(new Write.Month(
                    person.id(), today.withVersion(today.version() + 1), person.teamOn(engine.day(now))));
        } else {
            // Month and year are not read in the same moment: its first action may have come between.
            copies.add(new Write.NoMonth(person.id(), month));
        }
        return copies;
    }
}
