package laurel.local.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code template.yaml} says there is, with local names. */
public record Template(
        List<Table> tables,
        List<String> buses,
        List<Rule> rules,
        List<Queue> queues,
        List<QueueMapping> queueMappings,
        List<StreamMapping> streamMappings,
        List<Function> functions,
        List<Route> routes,
        List<Bucket> buckets,
        List<ConfigurationSet> configurationSets) {

    /** The account of everything local. */
    public static final String ACCOUNT = "000000000000";

    /** The bus that AWS's own services send to. */
    public static final String DEFAULT_BUS = "default";

    /**
     * A table.
     *
     * @param definition its properties, as the template gives them
     * @param expires the attribute by which items expire
     */
    public record Table(String id, String name, JsonNode definition, Optional<String> expires, boolean streamed) {}

    /**
     * A rule of a bus: either a pattern or a schedule.
     *
     * @param pattern JSON
     */
    public record Rule(
            String name, String bus, Optional<String> pattern, Optional<Schedule> schedule, List<Target> targets) {}

    /**
     * When something happens by itself: of a rule of EventBridge, or of EventBridge Scheduler.
     *
     * @param expression {@code rate(…)} or {@code cron(…)}
     * @param zone in which it is told; that of a rule is UTC
     * @param source as its events name it
     */
    public record Schedule(String expression, ZoneId zone, String source) {}

    /** Where a rule sends events; {@code input} is sent instead of the event. */
    public record Target(String arn, Optional<String> input) {}

    /**
     * A queue.
     *
     * @param deadLetters the ARN of the queue that gets what was received {@code maxReceives} times in vain
     */
    public record Queue(
            String name, String arn, int visibilitySeconds, Optional<String> deadLetters, int maxReceives) {}

    /** A function that is fed from a queue. */
    public record QueueMapping(
            String queueArn, String function, int batchSize, boolean reportsFailures, int concurrency) {}

    /** A function that is fed from a table's stream; {@code filters} are patterns, any of which lets a record through. */
    public record StreamMapping(
            String table,
            String function,
            int batchSize,
            boolean bisects,
            boolean reportsFailures,
            int retries,
            List<String> filters,
            Optional<String> onFailure) {}

    /**
     * A function.
     *
     * @param retries of an asynchronous invocation
     * @param onFailure the ARN of the queue that is told of asynchronous invocations that failed for good
     */
    public record Function(
            String id,
            String name,
            String arn,
            String handler,
            Map<String, String> environment,
            int timeoutSeconds,
            int retries,
            Optional<String> onFailure) {}

    /**
     * A route of the HTTP API.
     *
     * @param path with {@code {names}} for parts that vary
     * @param function the logical id of the function that answers
     * @param open true if it answers to whoever asks, signed in or not
     */
    public record Route(String method, String path, String function, boolean open) {
        /** One that needs a token. */
        public Route(String method, String path, String function) {
            this(method, path, function, false);
        }
    }

    /** A bucket, and whether it tells the default bus of what is put into it. */
    public record Bucket(String name, boolean tellsBus) {}

    /** A configuration set of SES, and the types of event that it publishes to the default bus, such as {@code SEND}. */
    public record ConfigurationSet(String name, Set<String> publishes) {}

    /** The function of a logical id, a name or an ARN, with or without an alias behind it. */
    public Optional<Function> function(String reference) {
        return functions.stream()
                .filter(f -> f.id().equals(reference)
                        || f.name().equals(reference)
                        || f.arn().equals(reference)
                        || reference.startsWith(f.arn() + ":")
                        || reference.startsWith(f.name() + ":"))
                .findFirst();
    }
}
