package laurel.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import laurel.local.replay.DynamoKnown;
import laurel.local.replay.Entry;
import laurel.local.replay.EntryFile;
import laurel.local.replay.Replay;
import laurel.local.replay.Sender;
import laurel.local.replay.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

@Command(
        name = "replay",
        description = {
            "Sends a file of reported actions to the bus, one PutEvents entry a line, waits until all of it has been"
                    + " worked on, and says what became of it.",
            "A line is a JSON object with Source, DetailType and Detail (a text), and EventBusName if it is not laurel."
        },
        footer = {"", "Example:", "  ./run replay events.jsonl"})
final class ReplayCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 20;

    @Mixin
    Ports ports = new Ports();

    @Parameters(paramLabel = "FILE.jsonl", description = "The file.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure("There is no file " + file + " that can be read.");
        }
        RunningStack stack = RunningStack.on(ports);
        EntryFile entries = EntryFile.read(file);
        try (EventBridgeClient events = stack.aws().events();
                DynamoDbClient dynamo = stack.aws().dynamo();
                Work work = new Work("Sending", entries.entries().size())) {
            Replay replay =
                    new Replay(new Sender(events), new DynamoKnown(dynamo, stack.settings()), () -> waiting(stack));
            Replay.Result result = replay.replay(entries.entries(), work::done, work::waitingFor);
            work.close();
            report(entries, result);
            return entries.bad().isEmpty() && result.refused().isEmpty() ? 0 : 1;
        }
    }

    private static long waiting(RunningStack stack) {
        try {
            return stack.waiting();
        } catch (Failure gone) {
            throw new Failure(
                    "Laurel stopped before all of it was worked on. What it took is on disk, and is worked on after"
                            + " the next start; then send the same file again to be told what became of it.");
        }
    }

    private void report(EntryFile entries, Replay.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        Tally tally = result.tally();
        out.printf(
                "%d entries: %d recorded, %d duplicate, %d held, %d conflicted, %d refused",
                entries.entries().size(),
                tally.recorded(),
                tally.duplicate(),
                tally.held(),
                tally.conflicted(),
                result.refused().size());
        out.println(tally.voids() > 0 ? ", and " + tally.voids() + " voids sent." : ".");
        if (tally.held() + tally.conflicted() > 0) {
            out.println("./run held says why.");
        }
        named(
                out,
                "Refused",
                result.refused().entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                (Map.Entry<Entry, String> e) -> e.getKey().line()))
                        .map(e -> "line " + e.getKey().line() + ": " + e.getValue())
                        .toList());
        named(
                out,
                "Skipped",
                entries.bad().stream()
                        .map(bad -> "line " + bad.line() + ": " + bad.why())
                        .toList());
    }

    private static void named(PrintWriter out, String what, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(what + ":");
            lines.stream().limit(MOST_NAMED).forEach(line -> out.println("  " + line));
            if (lines.size() > MOST_NAMED) {
                out.println("  and " + (lines.size() - MOST_NAMED) + " more");
            }
        }
    }
}
