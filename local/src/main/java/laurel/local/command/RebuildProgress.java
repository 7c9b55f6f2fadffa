package laurel.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import laurel.people.PersonId;
import laurel.rebuild.Job;
import laurel.rebuild.Rebuild;

/** Follows a rebuild until it has been through everybody, and helps it on. If it is left alone, it goes on by itself. */
final class RebuildProgress {
    private static final String FUNCTION = "RebuildProgressFunction";
    private static final int SECONDS_AT_ONCE = 3;
    private static final int MOST_NAMED = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningStack stack;
    private final Clock clock;

    RebuildProgress(RunningStack stack, Clock clock) {
        this.stack = stack;
        this.clock = clock;
    }

    Job follow(Job ordered, int people, Rebuild rebuild) throws InterruptedException {
        Duration wait = Duration.between(clock.instant(), ordered.due());
        if (ordered.stage() == Job.Stage.REBUILDING && wait.isPositive()) {
            System.err.println(
                    "It begins in " + wait.toSeconds() + " seconds, when everything that runs has heard of it.");
        }
        int seen = 0;
        try (Work work = new Work("Rebuilding", people)) {
            while (true) {
                JsonNode now = stack.invoke(FUNCTION, JSON.createObjectNode().put("seconds", SECONDS_AT_ONCE));
                boolean through = !now.path("stage").asText().equals("rebuilding");
                int far = through ? people : now.path("seen").asInt();
                work.done(Math.max(0, far - seen));
                seen = Math.max(seen, far);
                if (through) {
                    return rebuild.last().orElseThrow();
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    static void print(Job job, PrintWriter out) {
        out.println(String.format(
                Locale.UK,
                "Worked out %,d registration years of people: %,d badges given, %,d kept, %,d taken back.",
                job.changed().years(),
                job.changed().given(),
                job.changed().kept(),
                job.changed().withdrawn()));
        if (job.stage() == Job.Stage.CHECKING) {
            out.println("At " + job.due().truncatedTo(ChronoUnit.SECONDS)
                    + " it looks once more, by itself, for what was recorded by functions that had"
                    + " not heard of the change.");
        }
        if (!job.failed().isEmpty()) {
            out.println("Not worked out; it is tried once more by itself, or run ./run rebuild --all:");
            job.failed().keySet().stream()
                    .sorted(PersonId.ORDER)
                    .limit(MOST_NAMED)
                    .forEach(person ->
                            out.println("  " + person + ": " + job.failed().get(person)));
        }
    }
}
