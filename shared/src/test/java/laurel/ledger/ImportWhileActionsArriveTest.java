package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import laurel.action.Alias;
import laurel.organisation.DynamoTeams;
import laurel.people.DynamoAliases;
import laurel.people.PersonId;
import laurel.people.file.ImportFile;
import laurel.people.file.ImportPeople;
import laurel.people.file.InMemoryFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** P4: a person who is imported while their first actions arrive gets every one of them. */
class ImportWhileActionsArriveTest {
    private static final World WORLD = new World();
    private static final DynamoAliases ALIASES = new DynamoAliases(WORLD.dynamo, WORLD.settings);
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);
    private static final int ACTIONS = 6;

    private final InMemoryFiles files = new InMemoryFiles();
    private final ImportPeople importPeople = new ImportPeople(
            files,
            WORLD.people,
            ALIASES,
            WORLD.waiting,
            WORLD.rewrites,
            new DynamoTeams(WORLD.dynamo, WORLD.settings),
            WORLD.erased,
            WORLD.clock);

    @AfterAll
    static void end() {
        THREADS.close();
    }

    @RepeatedTest(100)
    void p4EveryActionCountsHoweverTheImportAndTheActionsRace(RepetitionInfo repetition) throws Exception {
        String id = "r" + repetition.getCurrentRepetition();
        ImportFile file = files.put("one.csv", "person_id,name,team,aliases\n%s,Sam,north,vle:%s\n".formatted(id, id));
        CountDownLatch someWereRecorded = new CountDownLatch(repetition.getCurrentRepetition() % ACTIONS);
        List<Callable<Void>> racers = List.of(
                () -> arrive(reports(id, 0, ACTIONS / 2), someWereRecorded),
                () -> arrive(reports(id, ACTIONS / 2, ACTIONS), someWereRecorded),
                () -> {
                    someWereRecorded.await();
                    importPeople.importFile(file);
                    return null;
                });

        for (Future<Void> racer : THREADS.invokeAll(racers)) {
            racer.get();
        }

        assertThat(WORLD.points(new PersonId(id)).total()).isEqualTo(ACTIONS);
        assertThat(WORLD.ledger.latest(new Holder.Waiting(new Alias("vle:" + id)), Instant.EPOCH, null, 1))
                .isEmpty();
        assertThat(ALIASES.undrained()).isEmpty();
    }

    private static Void arrive(Stream<Report> reports, CountDownLatch recorded) {
        reports.forEach(report -> {
            WORLD.record(report);
            recorded.countDown();
        });
        return null;
    }

    private static Stream<Report> reports(String id, int from, int to) {
        return IntStream.range(from, to).mapToObj(day -> {
            synchronized (WORLD) {
                return WORLD.action(
                        id + "-" + day,
                        id,
                        "resource.viewed",
                        "2026-11-1%dT09:00:00Z".formatted(day),
                        ",\"resource\":{\"id\":\"r-" + day + "\"}");
            }
        });
    }
}
