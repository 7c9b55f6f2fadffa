package laurel.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the engine itself takes for one action, by JMH. */
final class EngineBench {
    private EngineBench() {}

    static void run(Report report) throws RunnerException {
        report.title(
                "The engine",
                "One action more under the full catalogue, no I/O, by JMH: one fork, three rounds of warm-up, five measured.");
        List<RunResult> results = measured().stream()
                .sorted(Comparator.comparingInt(EngineBench::history))
                .toList();
        for (RunResult result : results) {
            report.within(
                    "time, after %,d actions".formatted(history(result)),
                    result.getPrimaryResult().getScore(),
                    20,
                    " µs");
        }
        double least = allocated(results.getFirst());
        for (RunResult result : results) {
            report.within(
                    "allocated, after %,d actions".formatted(history(result)), allocated(result), least * 1.5, " B");
        }
        report.line("", "the budget is that it does not grow with history: 1.5 times the least");
    }

    private static Collection<RunResult> measured() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static int history(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("history"));
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }
}
