package laurel.bench;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Resource;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.Scheme;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One action more for a person who has done so much already, under the catalogue that ships. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {
    private static final Instant FIRST = Instant.parse("2025-12-01T00:00:00Z");
    private static final int NEXT = 64;

    /** How many actions the person has this registration year. */
    @Param({"10", "1000", "10000"})
    public int history;

    private final Catalogues catalogues = CatalogueReader.shipped();
    private final Engine engine = new Engine(Scheme.of(catalogues), ZoneId.of("Europe/London"));
    private final List<Action> next = new ArrayList<>();
    private PersonYear year = new PersonYear(engine.empty(engine.year(FIRST), List.of()), Map.of());
    private int turn;

    /** Gives the person their history, in the order of time, and makes up what comes next. */
    @Setup
    public void giveHistory() {
        Map<YearMonth, MonthProgress> months = new LinkedHashMap<>();
        Period.RegistrationYear registration = engine.year(FIRST);
        registration.months().forEach(month -> months.put(month, MonthProgress.empty(month)));
        year = new PersonYear(engine.empty(registration, List.of()), months);
        // In the first 360 days, so that the next actions are in the same year.
        long apart = 360L * 24 * 3600 / history;
        for (int n = 0; n < history; n++) {
            year = engine.add(year, action(n, FIRST.plusSeconds(n * apart)), Set.of())
                    .after();
        }
        for (int n = 0; n < NEXT; n++) {
            next.add(action(history + n, FIRST.plusSeconds(360L * 24 * 3600 + n * 600L)));
        }
    }

    /** The next action, always on top of the same history. */
    @Benchmark
    public Engine.Step oneAction() {
        turn = (turn + 1) % NEXT;
        return engine.add(year, next.get(turn), Set.of());
    }

    private Action action(int n, Instant at) {
        List<String> types = catalogues.at(YearMonth.of(2026, 1)).types().keySet().stream()
                .sorted()
                .toList();
        return new Action(
                new ActionKey("bench", "action-" + n),
                new Alias("bench:p1"),
                types.get(n % types.size()),
                at,
                new Resource("resource-" + n % 97, null, "review"),
                List.of("topic-" + n % 7),
                List.of(),
                new Alias("bench:p" + n % 50),
                "group-" + n % 3,
                null,
                List.of());
    }
}
