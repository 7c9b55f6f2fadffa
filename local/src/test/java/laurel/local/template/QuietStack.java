package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.local.api.Contract;
import laurel.local.ses.Mail;
import laurel.local.ses.Mailbox;
import laurel.local.ses.SesEndpoint;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.settings.Settings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The stack of the template without its triggers, on the morning of the samples: nothing runs but what a test invokes.
 * What is put on the bus ends in a queue of the test's.
 */
final class QuietStack implements AutoCloseable {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:20:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final StaticCredentialsProvider ANYONE =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    private static final String TOLD = """
            Resources:
              ToldQueue:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: told
              ToldRule:
                Type: AWS::Events::Rule
                Properties:
                  EventBusName: !Ref Bus
                  EventPattern:
                    detail-type: [{ exists: true }]
                  Targets:
                    - Id: told
                      Arn: !GetAtt ToldQueue.Arn
            """;

    final Settings settings;
    final DynamoDbClient dynamo;
    final S3Client s3;
    private final Contract contract = Contract.read();
    private final Mailbox mailbox;
    private final Stack stack;
    private int mailsBefore;

    QuietStack(Path folder) throws IOException {
        Path template = folder.resolve("template.yaml");
        Files.writeString(
                template,
                TemplateFile.text("template.yaml")
                        .replace("Type: AWS::Events::Rule", "Type: Left::Out")
                        .replace("Type: AWS::Lambda::EventSourceMapping", "Type: Left::Out")
                        .replace("Type: AWS::Scheduler::Schedule", "Type: Left::Out")
                        .replaceFirst("(?m)^Resources:\n", TOLD));
        mailbox = new Mailbox(folder.resolve("mail"));
        StackOptions options = StackOptions.of(TemplateFile.ROOT)
                .withTemplate(template)
                .withData(folder.resolve("data"))
                .withAwsPort(0)
                .withClockAt(Optional.of(MORNING));
        stack = Stack.start(options.withService(SesEndpoint.PATH, new SesEndpoint(mailbox, options.clock())));
        settings = Settings.of(Map.of(
                "AWS_ENDPOINT_URL", stack.awsEndpoint().toString(),
                "LAUREL_CLOCK_SHIFT", options.clockShift().toString()));
        dynamo = DynamoDbClient.builder()
                .endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANYONE)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        s3 = S3Client.builder()
                .endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(ANYONE)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                .build();
    }

    /** What a function answers; if it is one of the API's, as the contract has it. */
    JsonNode invoke(String function, JsonNode event) {
        JsonNode answer = stack.invoke(function, event);
        assertThat(contract.wrong(event, answer)).isEmpty();
        return answer;
    }

    /** Forgets what earlier tests left, on the bus and in the mailbox too. */
    void forget() throws IOException, InterruptedException {
        for (String table : tables()) {
            List<String> key = dynamo.describeTable(d -> d.tableName(table)).table().keySchema().stream()
                    .map(KeySchemaElement::attributeName)
                    .toList();
            for (Map<String, AttributeValue> item :
                    dynamo.scanPaginator(s -> s.tableName(table)).items()) {
                Map<String, AttributeValue> ofItem = new HashMap<>(item);
                ofItem.keySet().retainAll(key);
                dynamo.deleteItem(d -> d.tableName(table).key(ofItem));
            }
        }
        told();
        mailsBefore = mailbox.all().size();
    }

    private List<String> tables() {
        return List.of(
                settings.actionsTable(),
                settings.ledgerTable(),
                settings.progressTable(),
                settings.peopleTable(),
                settings.organisationTable(),
                settings.mailTable());
    }

    /** Every item of every table. */
    List<Map<String, AttributeValue>> everything() {
        return tables().stream()
                .flatMap(table -> dynamo.scanPaginator(scan -> scan.tableName(table)).items().stream())
                .toList();
    }

    /** The e-mails since {@link #forget}. */
    List<Mail> mails() {
        List<Mail> all = mailbox.all();
        return all.subList(mailsBefore, all.size());
    }

    /** What was put on the bus since it was last asked for. */
    List<JsonNode> told() throws IOException, InterruptedException {
        List<JsonNode> events = new ArrayList<>();
        while (true) {
            JsonNode messages = JSON.readTree(
                            post("{\"QueueUrl\":\"x/told\",\"MaxNumberOfMessages\":10,\"VisibilityTimeout\":43200}"))
                    .path("Messages");
            if (messages.isEmpty()) {
                return events;
            }
            for (JsonNode message : messages) {
                events.add(JSON.readTree(message.path("Body").asText()));
            }
        }
    }

    private String post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stack.awsEndpoint())
                .header("x-amz-target", "AmazonSQS.ReceiveMessage")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        stack.close();
        mailbox.close();
        dynamo.close();
        s3.close();
    }
}
