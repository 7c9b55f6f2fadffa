package laurel.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import laurel.local.demo.Demo;
import laurel.local.replay.Replay;
import laurel.local.ses.EventFeed;
import laurel.local.ses.Mailbox;
import laurel.local.ses.SesEndpoint;
import laurel.local.ses.SesEvents;
import laurel.local.ses.SesRules;
import laurel.local.site.Site;
import laurel.local.site.TenantPersonas;
import laurel.local.stack.CannotStart;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.local.stack.template.TemplateReader;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.people.DynamoDirectory;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;

/** All of Laurel in this process. What was opened last is closed first. */
final class LocalStack implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORGANISATIONS = "LAUREL_ORGANISATIONS";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Consumer<String> steps;
    private final Ports ports;
    private final Path data;
    private final Stack stack;
    private final Clock clock;
    private final AwsClients aws;
    private final Map<String, String> variables;
    private final Settings settings;
    private final DynamoDbClient dynamo;

    /** Starts everything; whoever started it closes it. What stands in the way is a failure of one line. */
    LocalStack(Path root, RunCommand options, Consumer<String> steps) {
        try {
            this.steps = steps;
            this.ports = options.ports;
            String organisations = list(options.organisations);
            this.data = options.data == null ? root.resolve(".laurel") : options.data;
            opened(DataFolder.take(data, options.fresh));
            Mailbox mailbox = opened(new Mailbox(data));
            StackOptions stackOptions = StackOptions.of(root)
                    .withData(data)
                    .withAwsPort(options.ports.aws)
                    .withClockAt(Optional.ofNullable(options.at))
                    .withVariable("LAUREL_SITE", "http://localhost:" + options.ports.site)
                    .withVariable(ORGANISATIONS, organisations)
                    .tellingStepsTo(steps);
            this.clock = stackOptions.clock();
            SesRules rules = SesRules.of(
                    TemplateReader.read(stackOptions.template()).configurationSets(),
                    options.sesRate == null ? OptionalInt.empty() : OptionalInt.of(options.sesRate));
            this.stack = opened(
                    Stack.start(stackOptions.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, clock, rules))));
            opened(EventFeed.start(mailbox, SesEvents.to(stack)));
            this.aws = new AwsClients(stack.awsEndpoint().getPort());
            this.variables = Map.of(
                    "AWS_ENDPOINT_URL",
                    stack.awsEndpoint().toString(),
                    "LAUREL_CLOCK_SHIFT",
                    stackOptions.clockShift().toString(),
                    "LAUREL_SITE",
                    "http://localhost:" + options.ports.site,
                    ORGANISATIONS,
                    organisations,
                    "LAUREL_FIRST_LINK_OFFICER",
                    stack.template().functions().stream()
                            .map(function -> function.environment().getOrDefault("LAUREL_FIRST_LINK_OFFICER", ""))
                            .findFirst()
                            .orElse(""));
            this.settings = Settings.of(variables);
            this.dynamo = opened(aws.dynamo());
            opened(Site.start(
                    options.ports.site,
                    new Site.Parts(
                            root.resolve("web"),
                            data,
                            clock,
                            stack.template().routes(),
                            stack::invoke,
                            new TenantPersonas(dynamo, Tenants.of(settings)),
                            mailbox,
                            this::status)));
            steps.accept("The page, the API, the sign-in and the mailbox answer");
        } catch (CannotStart | IOException e) {
            close();
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The list of organisations in a file that was named, checked; none if none was. */
    private static String list(@Nullable Path file) throws IOException {
        if (file == null) {
            return "";
        }
        try {
            String text = Files.readString(file);
            Tenants.of(Settings.of(Map.of(ORGANISATIONS, text)));
            return text;
        } catch (NoSuchFileException e) {
            throw new Failure("--organisations: there is no file " + Shown.line(file.toString()) + ".");
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    /** What the commands ask for. */
    private ObjectNode status() {
        ObjectNode status =
                JSON.createObjectNode().put("now", clock.instant().toString()).put("waiting", stack.backlog());
        status.set("settings", JSON.valueToTree(variables));
        return status;
    }

    Clock clock() {
        return clock;
    }

    Path data() {
        return data;
    }

    /** Takes the organisation out of its baseline, on record as a trial. */
    void goLive() {
        GoLive goLive = new GoLive(new DynamoOrganisationStore(dynamo, settings), clock);
        if (goLive.goLive("./run", LiveCommand.NOBODYS_DATA, LiveCommand.NOBODYS_DATA) instanceof GoLive.WentLive) {
            steps.accept("The organisation is live");
        }
    }

    /** Loads the made-up council and its year, unless they are there. */
    void loadDemo() throws InterruptedException {
        if (Demo.isLoaded(data, clock)) {
            steps.accept("The made-up council is there from an earlier run");
            return;
        }
        DynamoDirectory directory = new DynamoDirectory(dynamo, settings);
        PersonId last = new PersonId(Demo.lastPerson());
        try (S3Client s3 = aws.s3();
                EventBridgeClient events = aws.events();
                Work work = new Work("A year of a made-up council", Demo.size())) {
            Demo demo = new Demo(s3, events, () -> directory.person(last).isPresent(), this::createCampaign);
            demo.load(data, clock, work::done);
            Replay.drain(stack::backlog, work::waitingFor);
        }
        steps.accept("A made-up council of 300 people and its year are loaded");
    }

    private void createCampaign(JsonNode campaign) {
        RunningStack front = RunningStack.on(ports);
        front.post("/api/campaigns", front.token(Demo.LINK_OFFICER), campaign);
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
    }
}
