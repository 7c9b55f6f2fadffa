package laurel.local.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.DynamoSchemeStore;
import laurel.organisation.DynamoAudit;
import laurel.people.DynamoEverybody;
import laurel.period.Period;
import laurel.rebuild.DynamoJobs;
import laurel.rebuild.Job;
import laurel.rebuild.Rebuild;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Command(
        name = "rebuild",
        description = {
            "Puts a catalogue in force from a month that has begun, and works out anew what was counted since. Try it with"
                    + " ./run simulate first. Badges that would no longer be earned are kept, unless --take-back.",
            "With --all it works out everything of everybody under the scheme as it is: the repair after a restore."
        },
        footer = {
            "",
            "Examples:",
            "  ./run rebuild catalogue/2 --since 2025-12-01 --reason \"Agreed on 20 November\"",
            "  ./run rebuild --since 2025-12-01             (the newest version)",
            "  ./run rebuild --version 1 --since 2026-06-01 (back to an earlier one)",
            "  ./run rebuild --all"
        })
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Mixin
    OrganisationOption organisation = new OrganisationOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A new version, as ./run simulate takes it.")
    @Nullable
    Path file;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = MonthOption.class,
            description = "The first of a month (default: the 1 December before today).")
    @Nullable
    YearMonth since;

    @Option(names = "--version", paramLabel = "NUMBER", description = "A version that there is.")
    @Nullable
    Integer version;

    @Option(names = "--take-back", description = "Takes back badges that would no longer be earned, quietly.")
    boolean takeBack;

    @Option(names = "--all", description = "Works out everything anew, whatever is stored; changes no scheme.")
    boolean all;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "the developer of this machine",
            description = "Who orders it.")
    String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the record.")
    @Nullable
    String reason;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (all && (file != null || since != null || version != null || takeBack)) {
            throw new Failure("--all goes alone: it changes no scheme.");
        }
        if (file != null && version != null) {
            throw new Failure("Choose one of FILE and --version.");
        }
        ProposalFiles proposal = file == null ? null : new ProposalFiles(file);
        RunningStack stack = RunningStack.on(ports, organisation);
        Settings settings = stack.settings();
        try (DynamoDbClient dynamo = stack.aws().dynamo()) {
            Rebuild rebuild = new Rebuild(
                    CatalogueReader.shipped(),
                    new DynamoSchemeStore(dynamo, settings),
                    new DynamoJobs(dynamo, settings),
                    new DynamoAudit(dynamo, settings),
                    settings.clock(),
                    settings.timeZone());
            Rebuild.Result result =
                    all ? rebuild.repair(by, reason) : rebuild.since(by, wish(proposal, settings.clock()));
            return switch (result) {
                case Rebuild.Result.Ordered ordered -> {
                    ordered.badgesStay().forEach(this::badgesStay);
                    yield follow(stack, rebuild, dynamo, settings);
                }
                case Rebuild.Result.Already already -> follow(stack, rebuild, dynamo, settings);
                case Rebuild.Result.UnderWay underWay ->
                    throw new Failure("Another rebuild is under way: it has been through "
                            + underWay.job().seen() + " of " + underWay.job().people()
                            + " people, and goes on by itself. Try again when it is done.");
                case Rebuild.Result.Refused refused -> {
                    refused.problems().forEach(problem -> spec.commandLine()
                            .getErr()
                            .println(proposal == null ? problem.toString() : proposal.words(problem)));
                    yield 1;
                }
                case Rebuild.Result.NotPossible not -> throw new Failure(not.message());
            };
        }
    }

    private Rebuild.Wish wish(@Nullable ProposalFiles proposal, Clock clock) {
        YearMonth start = Period.registrationYearOf(YearMonth.from(LocalDate.now(clock)))
                .months()
                .getFirst();
        return new Rebuild.Wish(
                since == null ? start : since, proposal == null ? null : proposal.read(), version, takeBack, reason);
    }

    private void badgesStay(int year) {
        Period.RegistrationYear of = new Period.RegistrationYear(year);
        spec.commandLine()
                .getOut()
                .println("Badges of " + of.words() + " stay those in force on " + of.firstDay()
                        + ": points alone change.");
    }

    private int follow(RunningStack stack, Rebuild rebuild, DynamoDbClient dynamo, Settings settings)
            throws InterruptedException {
        int people = new DynamoEverybody(dynamo, settings).count();
        Job job = new RebuildProgress(stack, settings.clock())
                .follow(rebuild.last().orElseThrow(), people, rebuild);
        RebuildProgress.print(job, spec.commandLine().getOut());
        return job.failed().isEmpty() ? 0 : 1;
    }
}
