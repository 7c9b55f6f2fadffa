package laurel.people.file;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import laurel.action.Alias;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** P4: a person who is imported while their first actions arrive gets every one of them. */
class ImportRaceTest {
    private static final int ACTIONS = 8;
    private static final PersonId SAM = new PersonId("p1");
    private static final Alias VLE = new Alias("vle:28400");

    private final Settings settings = LocalDynamo.settings();
    private final DynamoAliases aliases = new DynamoAliases(LocalDynamo.client(), settings);
    private final InMemoryWaiting waiting = new InMemoryWaiting();
    private final InMemoryFiles files = new InMemoryFiles();
    private final ImportPeople importPeople = new ImportPeople(
            files,
            new DynamoPersonWriter(LocalDynamo.client(), settings),
            aliases,
            waiting,
            person -> {},
            Clock.systemUTC());

    @RepeatedTest(100)
    void everyActionIsRecordedHoweverTheTwoRace() throws Exception {
        ImportFile file = files.put("council.csv", "person_id,name,team,aliases\np1,Sam,team-00,vle:28400\n");
        CyclicBarrier start = new CyclicBarrier(3);
        List<Callable<Void>> racers =
                List.of(() -> arrive(start, 0, ACTIONS / 2), () -> arrive(start, ACTIONS / 2, ACTIONS), () -> {
                    start.await();
                    importPeople.importFile(file);
                    return null;
                });

        try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
            for (Future<Void> racer : threads.invokeAll(racers)) {
                racer.get();
            }
        }

        assertThat(waiting.recorded(SAM))
                .isEqualTo(IntStream.range(0, ACTIONS).boxed().collect(toSet()));
        assertThat(aliases.undrained()).isEmpty();
    }

    private Void arrive(CyclicBarrier start, int from, int to) throws Exception {
        start.await();
        for (int action = from; action < to; action++) {
            synchronized (waiting) {
                waiting.arrives(VLE, action, hold());
            }
        }
        return null;
    }

    /** What the hold of an action does in its transaction, here together with the action itself. */
    private Optional<PersonId> hold() {
        Update hold = aliases.hold(VLE);
        try {
            LocalDynamo.client().updateItem(update -> update.tableName(hold.tableName())
                    .key(hold.key())
                    .updateExpression(hold.updateExpression())
                    .conditionExpression(hold.conditionExpression())
                    .expressionAttributeValues(hold.expressionAttributeValues())
                    .returnValuesOnConditionCheckFailure(hold.returnValuesOnConditionCheckFailure()));
            return Optional.empty();
        } catch (ConditionalCheckFailedException bound) {
            return Optional.of(DynamoAliases.person(bound.item()));
        }
    }
}
