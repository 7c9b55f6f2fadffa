package laurel.local.api;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import laurel.importpeople.ImportPeopleHandler;
import laurel.local.http.Form;
import laurel.local.ses.Mailbox;
import laurel.local.ses.SesEndpoint;
import laurel.local.site.Site;
import laurel.local.site.TenantPersonas;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.local.stack.template.Template.Route;
import laurel.managecampaigns.ManageCampaignsHandler;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.GoLive;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The stack of the template and its site over real HTTP, with somebody of every role, and with another organisation in the
 * same tables whose people, teams and campaigns have the same ids. Nothing starts a function but a request.
 */
final class ApiSite implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** In all that the other organisation has, and in nothing that ours has. */
    static final String ELSEWHERE = "Elsewhere";

    private static final Path ROOT = Path.of(System.getProperty("laurel.root", ".."));
    private static final String PEOPLE = """
            person_id,name,email,team,service_area,role,aliases,champion_of,left_on,regulator
            sam,Sam Staff,sam@council.example,north,adults,staff,vle:sam,,,Social Work England
            ann,Ann Near,ann@council.example,north,adults,staff,vle:ann,,,
            ola,Ola Far,ola@council.example,south,adults,staff,vle:ola,,,
            chris,Chris Champion,chris@council.example,north,adults,champion,vle:chris,north,,
            lin,Lin Link,lin@council.example,office,adults,link-officer,vle:lin,,,
            stella,Stella Strategic,stella@council.example,office,adults,strategic-champion,vle:stella,,,
            lee,Lee Left,lee@council.example,north,adults,link-officer,vle:lee,,31/10/2026,
            """;
    private static final String PEOPLE_ELSEWHERE = """
            person_id,name,email,team,service_area,role,aliases
            sam,Sam Elsewhere,sam@elsewhere.example,north,adults,staff,vle:sam
            wes,Wes Elsewhere,wes@elsewhere.example,west,adults,staff,vle:wes
            eve,Eve Elsewhere,eve@elsewhere.example,north,adults,link-officer,vle:eve
            """;
    private static final String WEEK = """
            {"id":"%s","kind":"practice-week","name":"%s","from":"2026-11-23","to":"2026-11-27","topics":[]}""";

    private static final String BOTH = """
            {"organisations":[
              {"id":"council","domains":["council.example"],"sources":["council.vle"]},
              {"id":"elsewhere","domains":["elsewhere.example"],"sources":["elsewhere.vle"]}]}
            """;

    final Path data;
    final List<Route> routes;
    final DynamoDbClient dynamo;
    final Settings settings;
    final Settings elsewhere;
    private final Mailbox mailbox;
    private final Stack stack;
    private final Site site;
    private final S3Client s3;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** A deployment of our organisation alone, whose tables have the other's items as well. */
    ApiSite(Path folder) throws IOException {
        this(folder, Map.of());
    }

    /** A deployment that serves both organisations, and has one of its own, which is empty. */
    static ApiSite ofBoth(Path folder) throws IOException {
        return new ApiSite(folder, Map.of("LAUREL_ORGANISATION", "operator", "LAUREL_ORGANISATIONS", BOTH));
    }

    private ApiSite(Path folder, Map<String, String> variables) throws IOException {
        data = folder.resolve("data");
        mailbox = new Mailbox(folder.resolve("mail"));
        StackOptions options = StackOptions.of(ROOT)
                .withTemplate(Files.writeString(folder.resolve("template.yaml"), withoutTriggers()))
                .withData(data)
                .withAwsPort(0)
                .withClockAt(Optional.of(NOW));
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            options = options.withVariable(variable.getKey(), variable.getValue());
        }
        stack = Stack.start(options.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, options.clock())));
        routes = stack.template().routes();
        settings = settings(options, "council");
        elsewhere = settings(options, "elsewhere");
        StaticCredentialsProvider anyone = StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
        dynamo = DynamoDbClient.builder()
                .endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(anyone)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        s3 = S3Client.builder()
                .endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(anyone)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
        site = Site.start(
                0,
                new Site.Parts(
                        ROOT.resolve("web"),
                        data,
                        options.clock(),
                        routes,
                        stack::invoke,
                        new TenantPersonas(dynamo, Tenants.of(settings.with(variables))),
                        mailbox,
                        Contract.JSON::createObjectNode));
        imported(variables.isEmpty() ? "people/all.csv" : "people/council/all.csv", PEOPLE);
        elsewhere();
    }

    private static String withoutTriggers() throws IOException {
        return Files.readString(ROOT.resolve("template.yaml"))
                .replace("Type: AWS::Events::Rule", "Type: Left::Out")
                .replace("Type: AWS::Lambda::EventSourceMapping", "Type: Left::Out")
                .replace("Type: AWS::Scheduler::Schedule", "Type: Left::Out");
    }

    private Settings settings(StackOptions options, String organisation) {
        return Settings.of(Map.of(
                "AWS_ENDPOINT_URL", stack.awsEndpoint().toString(),
                "LAUREL_CLOCK_SHIFT", options.clockShift().toString(),
                "LAUREL_ORGANISATION", organisation));
    }

    private void elsewhere() throws IOException {
        call(new ImportPeopleHandler(elsewhere), file(PEOPLE_ELSEWHERE));
        new GoLive(new DynamoOrganisationStore(dynamo, elsewhere), elsewhere.clock()).goLive("a test", "none", "none");
        for (String id : List.of("week", "only-there")) {
            ObjectNode event = sample("manage-campaigns-create");
            event.withObject("/requestContext/authorizer/jwt/claims").put("email", "eve@elsewhere.example");
            JsonNode answer = call(
                    new ManageCampaignsHandler(elsewhere), event.put("body", WEEK.formatted(id, "Week " + ELSEWHERE)));
            if (answer.path("statusCode").asInt() != 201) {
                throw new IllegalStateException(answer.toString());
            }
        }
    }

    private JsonNode file(String csv) throws IOException {
        JsonNode event = sample("import-people");
        s3.putObject(
                put -> put.bucket("laurel-imports")
                        .key(event.at("/detail/object/key").asText()),
                RequestBody.fromString(csv));
        return event;
    }

    /** Puts a people file under a key, and lets it be imported. */
    void imported(String key, String csv) throws IOException {
        ObjectNode event = sample("import-people");
        s3.putObject(put -> put.bucket("laurel-imports").key(key), RequestBody.fromString(csv));
        event.withObject("/detail/object").put("key", key);
        stack.invoke("ImportPeopleFunction", event);
    }

    private static ObjectNode sample(String name) throws IOException {
        return (ObjectNode)
                Contract.JSON.readTree(ROOT.resolve("events/" + name + ".json").toFile());
    }

    private static JsonNode call(RequestStreamHandler function, JsonNode event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)), answer, null);
        return Contract.JSON.readTree(answer.toByteArray());
    }

    /** Goes live, and has a practice week and somebody of north whom its champion has put forward. */
    ApiSite live() {
        new GoLive(new DynamoOrganisationStore(dynamo, settings), settings.clock()).goLive("a test", "none", "none");
        must(201, send("POST", "/api/campaigns", token("lin@council.example"), WEEK.formatted("week", "Week")));
        must(
                200,
                send(
                        "POST",
                        "/api/nominations",
                        token("chris@council.example"),
                        "{\"person\":\"ann\",\"badge\":\"champions-thanks\",\"reason\":\"kind\"}"));
        return this;
    }

    private static void must(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Where a path is. */
    URI at(String path) {
        return URI.create("http://localhost:" + site.port() + path);
    }

    /** A token of the sign-in for somebody with that address, whom the directory may have or not. */
    String token(String address) {
        return tokens.computeIfAbsent(address, this::signIn);
    }

    private String signIn(String address) {
        Form form = new Form(Map.of(
                "grant_type",
                "password",
                "client_id",
                "laurel",
                "scope",
                "openid",
                "username",
                address,
                "password",
                "x"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/sign-in/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded())));
        try {
            return Contract.JSON.readTree(answer.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** Sends a request, with JSON if there is any. */
    HttpResponse<String> send(String method, String path, @Nullable String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("content-type", "application/json");
        }
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request.build(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        site.close();
        stack.close();
        mailbox.close();
        dynamo.close();
        s3.close();
        http.close();
    }
}
