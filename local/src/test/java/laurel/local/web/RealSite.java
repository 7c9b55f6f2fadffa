package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import laurel.board.DynamoBoards;
import laurel.local.api.Contract;
import laurel.local.ses.Mailbox;
import laurel.local.ses.SesEndpoint;
import laurel.local.site.DynamoPersonas;
import laurel.local.site.Site;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.Message;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.people.DynamoDirectory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.preferences.DynamoPreferences;
import laurel.preferences.Preferences;
import laurel.settings.Settings;
import laurel.stoplink.DynamoStopTokens;
import laurel.stoplink.StopLinks;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.s3.S3Client;

/** The stack of the template and its site, on free ports, on a morning in November. */
final class RealSite implements AutoCloseable {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    /** Who may begin where nobody is in the directory, as the template has it unless told otherwise. */
    static final String FIRST = "first@council.example";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract = Contract.read();
    private final List<String> notOfTheContract = new CopyOnWriteArrayList<>();
    private final Mailbox mailbox;
    private final Stack stack;
    private final Site site;
    private final Clock clock;
    private final Settings settings;
    private final DynamoDbClient dynamo;
    private final EventBridgeClient events;
    private final S3Client s3;

    RealSite(Path data) throws IOException {
        Path root = Path.of(System.getProperty("laurel.root"));
        mailbox = new Mailbox(data);
        StackOptions options =
                StackOptions.of(root).withData(data).withAwsPort(0).withClockAt(Optional.of(MORNING));
        clock = options.clock();
        stack = Stack.start(options.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, clock)));
        settings = Settings.of(Map.of(
                "AWS_ENDPOINT_URL", stack.awsEndpoint().toString(),
                "LAUREL_CLOCK_SHIFT", options.clockShift().toString(),
                "LAUREL_FIRST_LINK_OFFICER", FIRST));
        dynamo = client(DynamoDbClient.builder()).build();
        events = client(EventBridgeClient.builder()).build();
        s3 = client(S3Client.builder()).forcePathStyle(true).build();
        site = Site.start(
                0,
                new Site.Parts(
                        root.resolve("web"),
                        data,
                        clock,
                        stack.template().routes(),
                        this::call,
                        new DynamoPersonas(dynamo, settings),
                        mailbox,
                        JSON::createObjectNode));
    }

    private JsonNode call(String function, JsonNode event) {
        JsonNode answer = stack.invoke(function, event);
        notOfTheContract.addAll(contract.wrong(event, answer));
        return answer;
    }

    String address() {
        return "http://localhost:" + site.port() + "/";
    }

    /** The link of an e-mail to somebody. */
    String stopLink(String person, Kind kind) {
        return new StopLinks(new DynamoStopTokens(dynamo, settings), "http://localhost:" + site.port())
                .link(new PersonId(person), kind);
    }

    /** What somebody chose about e-mails. */
    Preferences chosen(String person) {
        return new DynamoPreferences(dynamo, settings).find(new PersonId(person));
    }

    /** Puts a people file where the import finds it. */
    void importPeople(String csv) {
        s3.putObject(put -> put.bucket("laurel-imports").key("people/people.csv"), RequestBody.fromString(csv));
    }

    /** Reports an action of an hour ago. */
    void did(String person, String id, String type, String resource) {
        did(person, id, type, MORNING.minusSeconds(3600), resource.equals("{}") ? "" : ",\"resource\":" + resource);
    }

    /** Reports an action of a moment; {@code more} is the rest of its detail, with a comma before each member. */
    void did(String person, String id, String type, Instant at, String more) {
        String detail = """
                {"id":"%s","person":"%s","type":"%s","occurredAt":"%s"%s}""".formatted(id, person, type, at, more);
        PutEventsRequestEntry entry = PutEventsRequestEntry.builder()
                .eventBusName("laurel")
                .source("learning.vle")
                .detailType("Engagement Action")
                .detail(detail)
                .build();
        assertThat(events.putEvents(put -> put.entries(entry)).failedEntryCount())
                .isZero();
    }

    /** Goes through the periods that have closed, though the night's run has done so. */
    void closePeriods() {
        stack.invoke("ClosePeriodFunction", JSON.createObjectNode());
    }

    void goLive() {
        new GoLive(new DynamoOrganisationStore(dynamo, settings), clock).goLive("a test", "none", "none");
    }

    /** The points of a team in the current month. */
    int points(String team) {
        YearMonth month = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
        return new DynamoBoards(dynamo, settings)
                .month(team, month).stream()
                        .mapToInt(row -> row.points().total())
                        .sum();
    }

    /** The points of somebody in a month. */
    int points(String person, String month) {
        return new DynamoBoards(dynamo, settings)
                .month(teamOf(person), YearMonth.parse(month)).stream()
                        .filter(row -> row.person().equals(new PersonId(person)))
                        .mapToInt(row -> row.points().total())
                        .sum();
    }

    private String teamOf(String person) {
        return new DynamoDirectory(dynamo, settings)
                .person(new PersonId(person))
                .orElseThrow()
                .memberships()
                .getLast()
                .team();
    }

    /** The name of somebody, if they are there. */
    Optional<String> name(String person) {
        return new DynamoDirectory(dynamo, settings)
                .person(new PersonId(person))
                .map(Person::name);
    }

    /** All that there was to tell somebody by e-mail, and what became of it. */
    List<Message> messages(String person) {
        return new DynamoMailStore(dynamo, settings).all(new PersonId(person));
    }

    /** How many e-mails were sent. */
    int mails() {
        return mailbox.all().size();
    }

    private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B client(B builder) {
        return builder.endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    @Override
    public void close() {
        site.close();
        stack.close();
        mailbox.close();
        dynamo.close();
        events.close();
        s3.close();
        assertThat(notOfTheContract)
                .as("what the page sent or was answered, beside docs/openapi.yaml")
                .isEmpty();
    }
}
