package laurel.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what the budgets are about, and says which are met. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures Laurel and compares it with its budgets. With nothing named, measures all:",
            "  units   write and read units of DynamoDB for actions and boards",
            "  speed   actions a second through the whole local stack",
            "  engine  time and memory of the engine for one action, no I/O",
            "  start   start-up to the first answer under Lambda's runtime interface client",
            "  size    deployed size of each function",
            "Only when named:",
            "  boards  read units of every page about 6,000 people in 300 teams (a minute or two)",
            "  mail    units of an e-mail, e-mails a second, and the size of each kind",
            "  page    how soon the page shows what it is for, and what comes over the wire",
            "  world   made-up councils with crashes, held against the promises, from ever new seeds"
        })
public final class Bench implements Callable<Integer> {
    private static final Set<String> ALL = Set.of("units", "speed", "engine", "start", "size");

    private static final String MAIL = "mail";

    private static final String PAGE = "page";

    private static final String BOARDS = "boards";

    private static final String WORLD = "world";

    private static final Set<String> ONLY_WHEN_NAMED = Set.of(BOARDS, MAIL, PAGE);

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description = "units, speed, engine, start, size, boards, mail, page, world")
    private Set<String> what = Set.of();

    @Option(
            names = "--data",
            paramLabel = "FILE.jsonl",
            description = "Actions, one PutEvents entry a line. Default: made up.")
    private @Nullable Path data;

    @Option(names = "--people", paramLabel = "FILE.csv", description = "The people who did them. Default: made up.")
    private @Nullable Path people;

    @Option(names = "--explain", description = "Say which requests the units are of.")
    private boolean explain;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "How long to run worlds. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private int minutes;

    public static void main(String[] args) {
        // The local stack takes any.
        System.setProperty("aws.accessKeyId", "bench");
        System.setProperty("aws.secretAccessKey", "bench");
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Set<String> chosen = what.isEmpty() ? ALL : what;
        if (chosen.equals(Set.of(WORLD))) {
            return WorldBench.run(Duration.ofMinutes(minutes)) ? 0 : 1;
        }
        if (!chosen.stream().allMatch(each -> ALL.contains(each) || ONLY_WHEN_NAMED.contains(each))) {
            System.err.println("What can be measured: units, speed, engine, start, size, boards, mail, page;"
                    + " or world by itself. See ./bench --help");
            return 2;
        }
        Report report = new Report(System.out);
        Traffic traffic = data == null ? Traffic.madeUp() : Traffic.read(data, people);
        report.line("Measured on", Machine.words());
        if (chosen.contains("size")) {
            SizeBench.run(report);
        }
        if (chosen.contains("engine")) {
            EngineBench.run(report);
        }
        if (chosen.contains("units")) {
            UnitsBench.run(report, traffic, explain);
        }
        if (chosen.contains(BOARDS)) {
            OrganisationBench.run(report, explain);
        }
        if (chosen.contains(MAIL)) {
            MailBench.run(report, explain);
        }
        if (chosen.contains(PAGE)) {
            PageBench.run(report);
        }
        if (chosen.contains("start")) {
            StartBench.run(report);
        }
        if (chosen.contains("speed")) {
            SpeedBench.run(report, traffic);
        }
        System.out.printf(
                "%n%s%n", report.missed() == 0 ? "Every budget is met." : report.missed() + " budgets are missed.");
        return 0;
    }
}
