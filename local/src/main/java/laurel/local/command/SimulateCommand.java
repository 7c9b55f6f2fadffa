package laurel.local.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.DynamoSchemeStore;
import laurel.catalogue.SchemeStore;
import laurel.ledger.DynamoLedger;
import laurel.people.DynamoEverybody;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.simulate.Simulate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Command(
        name = "simulate",
        description = {
            "Runs a proposed catalogue over what people did, and tells what would change: badges, points by mechanism,"
                    + " rewards. It writes nothing.",
            "Badges of a registration year are those in force on its 1 December: begin with one to try badges."
        },
        footer = {
            "",
            "Examples:",
            "  ./run simulate catalogue/2 --since 2025-12-01",
            "  ./run simulate badges.yaml --since 2024-12-01 --until 2025-11-30"
        })
final class SimulateCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Parameters(
            paramLabel = "FILE",
            description = "A YAML file with the lists action-types: and badges:, or a folder with action-types.yaml and"
                    + " badges.yaml. What is left out stays as it is.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            required = true,
            converter = MonthOption.class,
            description = "The first of a month, from which the proposal would have been in force.")
    @SuppressWarnings("NullAway.Init")
    YearMonth since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "A day in the last registration year to compare (default: today).")
    @Nullable
    LocalDate until;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() {
        ProposalFiles proposal = new ProposalFiles(file);
        Simulate.Wish wish = new Simulate.Wish(since, until == null ? null : YearMonth.from(until), proposal.read());
        RunningStack stack = RunningStack.on(ports, organisation);
        try (DynamoDbClient dynamo = stack.aws().dynamo()) {
            Simulate simulate = simulate(dynamo, stack.settings());
            int people = simulate.people();
            Simulate.Result result;
            try (Work work = new Work("Simulating", people)) {
                result = simulate.simulate(wish, Simulate.SoFar.NOTHING, Instant.MAX, work::done);
            }
            return switch (result) {
                case Simulate.Result.Simulated simulated -> {
                    new SimulationTable(spec.commandLine().getOut(), since).print(simulated);
                    yield 0;
                }
                case Simulate.Result.Refused refused -> {
                    refused.problems()
                            .forEach(problem -> spec.commandLine().getErr().println(proposal.words(problem)));
                    yield 1;
                }
                case Simulate.Result.NotPossible not -> throw new Failure(not.message());
            };
        }
    }

    private static Simulate simulate(DynamoDbClient dynamo, Settings settings) {
        Clock clock = settings.clock();
        SchemeStore store = new DynamoSchemeStore(dynamo, settings);
        CurrentScheme scheme = new CurrentScheme(CatalogueReader.shipped(), store, clock);
        return new Simulate(
                CatalogueReader.shipped(),
                store,
                new DynamoLedger(dynamo, settings, new Engine(scheme, settings.timeZone())),
                new DynamoEverybody(dynamo, settings),
                clock,
                settings.timeZone());
    }
}
