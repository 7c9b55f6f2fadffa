package laurel.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import laurel.local.http.Answers;
import laurel.local.stack.bus.Buses;
import laurel.local.stack.bus.Envelope;
import laurel.local.stack.bus.PutEvents;
import laurel.local.stack.bus.Schedules;
import laurel.local.stack.dynamo.DynamoEngine;
import laurel.local.stack.dynamo.Tables;
import laurel.local.stack.dynamo.TimeToLive;
import laurel.local.stack.function.AsyncInvoker;
import laurel.local.stack.function.FunctionHost;
import laurel.local.stack.function.FunctionLog;
import laurel.local.stack.function.InvocationFailed;
import laurel.local.stack.function.InvokeEndpoint;
import laurel.local.stack.http.AwsServer;
import laurel.local.stack.http.Dispatch;
import laurel.local.stack.queue.Poller;
import laurel.local.stack.queue.Queue;
import laurel.local.stack.queue.QueueFeed;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.queue.SqsEndpoint;
import laurel.local.stack.s3.ObjectCreated;
import laurel.local.stack.s3.Objects;
import laurel.local.stack.s3.S3Endpoint;
import laurel.local.stack.store.Messages;
import laurel.local.stack.store.Store;
import laurel.local.stack.stream.Streams;
import laurel.local.stack.template.Template;
import laurel.local.stack.template.TemplateReader;

/**
 * Everything that stands in for AWS, in this process and on loopback only: the endpoint, the tables, buses, queues,
 * streams, schedules and buckets of the template, and its functions. What it accepted survives the process being killed.
 *
 * <pre>{@code
 * StackOptions options = StackOptions.of(root).withClockAt(at);
 * try (Stack stack = Stack.start(options.withService("/v2/email/", new SesEndpoint(mailbox, options.clock())))) {
 *     JsonNode answer = stack.invoke("ViewBadgesFunction", event);
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {
    /** DynamoDB Local writes one thing at a time, and two batches with the same people in them get in each other's way. */
    private static final int BATCHES_AT_ONCE = 1;
    /** The window of the template, a second, is for cost; here it only has to let a burst come together. */
    private static final Duration WINDOW = Duration.ofMillis(250);

    private static final int ASYNC_CONCURRENCY = 8;

    private final StackOptions options;
    private final Clock clock;
    private final Template template;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final AwsServer server;
    private final FunctionHost host;
    private final Queues queues;
    private final Buses buses;

    /**
     * Starts everything; when it returns, all is ready.
     *
     * @throws CannotStart if the port is taken, or the template asks for what cannot be had here
     */
    public static Stack start(StackOptions options) {
        Template template;
        try {
            template = TemplateReader.read(options.template());
            Files.createDirectories(options.data());
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
        return new Stack(options, template);
    }

    private Stack(StackOptions options, Template template) {
        this.options = options;
        this.clock = options.clock();
        this.template = template;
        try {
            this.server = keep(AwsServer.bind(options.awsPort()));
            CompletableFuture<DynamoEngine> engine = CompletableFuture.supplyAsync(this::tables);
            Store store = keep(Store.open(options.data().resolve("stack.db")));
            this.queues = new Queues(template, new Messages(store), clock);
            this.buses = new Buses(template, queues);
            FunctionLog log = keep(FunctionLog.in(options.data().resolve("log"), clock));
            this.host = new FunctionHost(template, environment(), log);
            options.steps().accept("buses, queues and functions");
            DynamoEngine dynamo = keep(engine.join());
            server.answerWith(dynamo.http(), dispatch(store));
            options.steps().accept("AWS endpoint " + awsEndpoint());
            prepare();
            work(dynamo);
        } catch (BindException e) {
            stop();
            throw new CannotStart(
                    "Port " + options.awsPort()
                            + " of 127.0.0.1 is taken. Stop what uses it, or choose another with --aws-port.",
                    e);
        } catch (Exception e) {
            stop();
            throw new CannotStart(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    private DynamoEngine tables() {
        DynamoEngine engine = DynamoEngine.open(options.data().resolve("dynamodb"));
        Tables tables = new Tables(engine);
        template.tables().forEach(tables::ensure);
        options.steps().accept(template.tables().size() + " tables");
        return engine;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "AWS_ENDPOINT_URL", awsEndpoint().toString(),
                "AWS_REGION", "eu-west-2",
                "LAUREL_CLOCK_SHIFT", options.clockShift().toString()));
        environment.putAll(options.environment());
        return environment;
    }

    private Dispatch dispatch(Store store) {
        PutEvents putEvents = new PutEvents(buses, clock);
        Map<String, Function<JsonNode, JsonNode>> operations =
                new HashMap<>(Map.of("AWSEvents.PutEvents", putEvents::answer));
        operations.putAll(new SqsEndpoint(queues, awsEndpoint()).operations());
        Map<String, Answers> services = new LinkedHashMap<>(options.services());
        services.put(InvokeEndpoint.PATH, new InvokeEndpoint(host, queues));
        Objects objects = new Objects(store, options.data().resolve("objects"));
        template.buckets().forEach(bucket -> objects.makeBucket(bucket.name(), clock.millis()));
        S3Endpoint s3 = new S3Endpoint(objects, this::tell, clock);
        return new Dispatch(operations, services, s3);
    }

    private void tell(Objects.Stored object) {
        if (template.buckets().stream().anyMatch(b -> b.tellsBus() && b.name().equals(object.bucket()))) {
            tell(List.of(ObjectCreated.of(object)));
        }
    }

    /** Sends events of AWS's own to the default bus, all or none; when this returns they are on disk at their targets. */
    public void tell(List<Envelope> events) {
        buses.send(events.stream()
                .map(event -> new Buses.Addressed(Template.DEFAULT_BUS, event))
                .toList());
    }

    private void prepare() {
        List<CompletableFuture<Void>> instances = template.functions().stream()
                .map(function -> CompletableFuture.runAsync(() -> host.prepare(function)))
                .toList();
        try {
            CompletableFuture.allOf(instances.toArray(CompletableFuture[]::new)).join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof InvocationFailed failed ? failed : e;
        }
        options.steps().accept(template.functions().size() + " functions");
    }

    private void work(DynamoEngine dynamo) {
        for (Template.Function function : template.functions()) {
            AsyncInvoker invoker = new AsyncInvoker(function, host, queues, clock);
            keep(Poller.start(
                    queues.of(function.arn()),
                    1,
                    Duration.ZERO,
                    ASYNC_CONCURRENCY,
                    batch -> batch.forEach(invoker::run)));
        }
        for (Template.QueueMapping mapping : template.queueMappings()) {
            Template.Function function = host.find(mapping.function()).orElseThrow();
            Queue queue = queues.of(mapping.queueArn());
            QueueFeed feed = new QueueFeed(mapping, function, host, queue);
            int concurrency = Math.min(mapping.concurrency(), BATCHES_AT_ONCE);
            keep(Poller.start(queue, mapping.batchSize(), WINDOW, concurrency, feed::feed));
        }
        keep(Streams.start(template, dynamo, host, queues, clock));
        keep(TimeToLive.start(template.tables(), dynamo, clock));
        keep(Schedules.start(template, queues, clock));
    }

    private <T extends AutoCloseable> T keep(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Where AWS is. */
    public URI awsEndpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** The one clock. */
    public Clock clock() {
        return clock;
    }

    /** What the template says there is. */
    public Template template() {
        return template;
    }

    /**
     * Invokes a function, by its logical id or its name, and waits for the answer.
     *
     * @throws InvocationFailed if it throws
     */
    public JsonNode invoke(String function, JsonNode event) {
        return host.invoke(
                host.find(function)
                        .orElseThrow(() -> new IllegalArgumentException("no function is called " + function)),
                event);
    }

    /** How much is waiting or under way in the queues and asynchronous invocations, dead letters aside. */
    public long backlog() {
        return queues.backlog(template);
    }

    /** How many messages wait or are under way in a queue of the template, by its name. */
    public long backlog(String queue) {
        return queues.named(queue).counts().all();
    }

    private void stop() {
        for (AutoCloseable resource = opened.poll(); resource != null; resource = opened.poll()) {
            try {
                resource.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                options.steps().accept("could not stop " + resource.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }

    /** Stops taking in, lets what is under way come to its end for a few seconds, and closes everything. */
    @Override
    public void close() {
        stop();
    }
}
