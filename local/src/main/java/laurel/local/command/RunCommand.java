package laurel.local.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "./run",
        description = {
            "Starts all of Laurel on this machine, on loopback only: the page, the API, the functions, and what stands in"
                    + " for AWS. Stop it with Ctrl-C; what it knows is kept for the next time."
        },
        footer = {
            "",
            "Examples:",
            "  ./run --demo                        a made-up council with a year of actions",
            "  ./run --fresh                       begin with nothing",
            "  ./run --at 2026-11-23T09:00         as if it were that morning in London",
            "  ./run replay events.jsonl           while it runs: send a file of actions",
            "  ./run token sam@council.example     while it runs: a token for curl"
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    Ports ports = new Ports();

    @Option(names = "--fresh", description = "Forgets everything of earlier runs first.")
    boolean fresh;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept between runs (default: .laurel here).")
    @Nullable
    Path data;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = MomentOption.class,
            description = "Starts the one clock of everything at that moment, from which it ticks.")
    @Nullable
    Instant at;

    @Option(
            names = "--ses-rate",
            paramLabel = "N",
            description = "How many e-mails SES takes a second, beyond which it refuses (default: as many as come).")
    @Nullable
    Integer sesRate;

    @Option(
            names = "--organisations",
            paramLabel = "FILE",
            description = "Serves the organisations that FILE lists, as docs/several-organisations.md says.")
    @Nullable
    Path organisations;

    @Option(names = "--live", description = "Takes the organisation out of its baseline, as ./run live does.")
    boolean live;

    @Option(
            names = "--demo",
            description = "Loads a made-up council of 300 people and a year of actions, and goes live.")
    boolean demo;

    @Option(names = "--until-ready", hidden = true, description = "Stops as soon as it is ready.")
    boolean untilReady;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path root = Path.of(System.getProperty("laurel.root", "."));
        ports.mustMakeSense();
        if (sesRate != null && sesRate < 1) {
            throw new Failure("--ses-rate: write a whole number from 1.");
        }
        FreePort.mustBeFree(ports.site, "--port");
        FreePort.mustBeFree(ports.aws, "--aws-port");
        Announcer announcer = new Announcer(spec.commandLine().getOut());
        LocalStack stack = new LocalStack(root, this, announcer::step);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        if (live || demo) {
            stack.goLive();
        }
        if (demo) {
            stack.loadDemo();
        }
        announcer.ready(ports, stack, demo);
        if (!untilReady) {
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
