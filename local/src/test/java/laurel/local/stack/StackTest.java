package laurel.local.stack;

import static laurel.local.stack.StartedStack.entry;
import static laurel.local.stack.StartedStack.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import laurel.local.http.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;
import software.amazon.awssdk.services.s3.S3Client;

/** The stack as clients of AWS see it, with a small template. */
class StackTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2027-03-02T09:30:00Z");

    private static Stack stack;
    private static EventBridgeClient events;
    private static DynamoDbClient dynamo;

    @BeforeAll
    static void start(@TempDir Path data) {
        stack = Stack.start(StartedStack.options(data)
                .withClockAt(Optional.of(AT))
                .withService("/v2/other/", request -> Response.text(200, "other " + request.path())));
        events = StartedStack.events(stack.awsEndpoint());
        dynamo = StartedStack.dynamo(stack.awsEndpoint());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void eachEntryOfPutEventsGetsItsOwnAnswer() {
        PutEventsResponse answer = put(
                events,
                List.of(
                        entry("Work", "{\"n\":\"good one\"}"),
                        entry("Work", "{\"n\":", entry -> {}),
                        entry("Work", "[]"),
                        entry("Work", "{}", entry -> entry.source("aws.s3")),
                        entry("Work", "{}", entry -> entry.source(null)),
                        entry("Work", "{}", entry -> entry.eventBusName("elsewhere"))));

        assertThat(answer.failedEntryCount()).isEqualTo(5);
        assertThat(answer.entries())
                .extracting(PutEventsResultEntry::errorCode)
                .containsExactly(
                        null,
                        "MalformedDetail",
                        "MalformedDetail",
                        "NotAuthorizedForSourceException",
                        "InvalidArgument",
                        "InvalidArgument");
        assertThat(answer.entries().getFirst().eventId()).isNotBlank();
        await().untilAsserted(() -> assertThat(Seen.records("good one")).isEqualTo(1));
    }

    @Test
    void moreThanTenEntriesOrAMegabyteAreRefusedAltogether() {
        var eleven = IntStream.range(0, 11).mapToObj(i -> entry("Work", "{}")).toList();
        assertThatThrownBy(() -> put(events, eleven))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("less than or equal to 10");
        String large = "{\"text\":\"" + "x".repeat(1024 * 1024) + "\"}";
        assertThatThrownBy(() -> put(events, List.of(entry("Work", large))))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("over the limit");
    }

    @Test
    void anUnknownOperationGetsTheErrorOfAws() {
        assertThatThrownBy(() -> events.listArchives(request -> {}))
                .isInstanceOfSatisfying(
                        EventBridgeException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
    }

    @Test
    void aRulePassesOnTheEventAsItWasReported() {
        put(
                events,
                List.of(entry("Call", "{\"mark\": \"as it was\", \"n\": 1.50}"), entry("Other", "{\"mark\":\"no\"}")));

        await().until(() -> Seen.calls("as it was") == 1);
        JsonNode event = Seen.CALLS.stream()
                .filter(call -> call.toString().contains("as it was"))
                .findFirst()
                .orElseThrow();
        assertThat(event.path("source").asText()).isEqualTo("test.source");
        assertThat(event.path("time").asText()).startsWith("2027-03-02T09:3");
        assertThat(event.path("detail").path("n").asText()).isEqualTo("1.5");
        assertThat(Seen.calls("\"no\"")).isZero();
    }

    @Test
    void whatTheHandlersOfTheseTestsTakeForBadIsAWordAndNoPartOfAnId() throws IOException {
        assertThat(Seen.isBad(new ObjectMapper().readTree("{\"body\": \"{\\\"n\\\":\\\"bad apple\\\"}\"}")))
                .isTrue();
        assertThat(Seen.isBad(new ObjectMapper()
                        .readTree("{\"messageId\": \"5bad0c1e-1bad-4bad-abad-000000000bad\", \"md5\": \"bad1\"}")))
                .isFalse();
    }

    @Test
    void aMessageThatFailsDoesNotHoldUpOthersAndEndsAsADeadLetter() {
        put(events, List.of(entry("Work", "{\"n\":\"bad apple\"}"), entry("Work", "{\"n\":\"sound apple\"}")));

        await().until(() -> Seen.records("sound apple") == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !inFailedQueue("bad apple").isMissingNode());
        assertThat(Seen.records("bad apple")).isEqualTo(2);
        assertThat(Seen.records("sound apple")).isEqualTo(1);
    }

    @Test
    void anInvocationThatFailsIsTriedAgainAndThenToldToItsDestination() {
        put(events, List.of(entry("Call", "{\"n\":\"bad call\"}")));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !inFailedQueue("bad call").isMissingNode());
        JsonNode told = inFailedQueue("bad call");
        assertThat(told.path("requestContext").path("condition").asText()).isEqualTo("RetriesExhausted");
        assertThat(told.path("requestPayload").path("detail").path("n").asText())
                .isEqualTo("bad call");
        assertThat(told.path("responsePayload").path("errorMessage").asText()).isEqualTo("this is bad");
        assertThat(Seen.calls("bad call")).isEqualTo(2);
    }

    @Test
    void aFileThatIsPutStartsTheFunctionThatWaitsForIt() {
        try (S3Client s3 = StartedStack.s3(stack.awsEndpoint())) {
            s3.putObject(
                    put -> put.bucket("laurel-files").key("people/the team.csv").metadata(Map.of("who", "me")),
                    RequestBody.fromString("a,b\n"));
            s3.putObject(put -> put.bucket("laurel-files").key("people/report.json"), RequestBody.fromString("{}"));

            await().until(() -> Seen.calls("people/the team.csv") == 1);
            assertThat(Seen.calls("people/report.json")).isZero();
            assertThat(s3.getObjectAsBytes(get -> get.bucket("laurel-files").key("people/the team.csv"))
                            .asUtf8String())
                    .isEqualTo("a,b\n");
            assertThat(s3.headObject(head -> head.bucket("laurel-files").key("people/the team.csv"))
                            .metadata())
                    .containsEntry("who", "me");
            assertThat(s3.listObjectsV2(list -> list.bucket("laurel-files").prefix("people/"))
                            .contents())
                    .extracting(object -> object.key())
                    .containsExactly("people/report.json", "people/the team.csv");
            assertThatThrownBy(() -> s3.getObjectAsBytes(
                            get -> get.bucket("laurel-files").key("none")))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void aChangeOfATableReachesItsFunctionIfTheFilterLetsItThrough() {
        dynamo.putItem(put -> put.tableName("laurel-things")
                .item(Map.of(
                        "key", AttributeValue.fromS("one"),
                        "announce", AttributeValue.fromS("now"),
                        "list",
                                AttributeValue.fromL(
                                        List.of(AttributeValue.fromN("1"), AttributeValue.fromL(List.of()))),
                        "map", AttributeValue.fromM(Map.of("yes", AttributeValue.fromBool(true))),
                        "none", AttributeValue.fromNul(true),
                        "set", AttributeValue.fromSs(List.of("a")))));
        dynamo.putItem(item("two", "quiet", "yes"));

        await().until(() -> Seen.records("\"announce\":{\"S\":\"now\"}") == 1);
        assertThat(Seen.records("\"list\":{\"L\":[{\"N\":\"1\"},{\"L\":[]}]}")).isEqualTo(1);
        assertThat(Seen.records("\"map\":{\"M\":{\"yes\":{\"BOOL\":true}}}")).isEqualTo(1);
        assertThat(Seen.records("quiet")).isZero();
    }

    @Test
    void aRecordThatFailsForGoodIsPointedToAndTheRestGoesOn() {
        dynamo.putItem(item("three", "announce", "bad record"));
        dynamo.putItem(item("four", "announce", "record behind it"));

        await().atMost(Duration.ofSeconds(20)).until(() -> Seen.records("record behind it") >= 1);
        await().until(() -> post("AmazonSQS.GetQueueAttributes", "{\"QueueUrl\":\"x/laurel-pointers-queue\"}")
                .contains("\"ApproximateNumberOfMessages\":\"1\""));
    }

    @Test
    void functionsAreGivenTheTemplatesNamesAndTheOneClock() {
        JsonNode answer = stack.invoke("CallFunction", JSON.createObjectNode());

        assertThat(answer.path("bus").asText()).isEqualTo("laurel");
        assertThat(answer.path("table").asText()).isEqualTo("laurel-things");
        assertThat(answer.path("sender").asText()).isEqualTo("Pretend <local@council.example>");
        assertThat(answer.path("endpoint").asText())
                .isEqualTo(stack.awsEndpoint().toString());
        assertThat(Instant.parse(answer.path("now").asText())).isBetween(AT, AT.plusSeconds(300));
        assertThat(stack.clock().instant()).isBetween(AT, AT.plusSeconds(300));
    }

    @Test
    void aFunctionIsInvokedOverLambdasApi() throws Exception {
        HttpResponse<String> good = invoke("laurel-local-call", "{\"hello\":1}");
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("laurel-things");
        HttpResponse<String> bad = invoke("laurel-local-call", "{\"is\":\"bad\"}");
        assertThat(bad.headers().firstValue("x-amz-function-error")).contains("Unhandled");
        assertThat(bad.body()).contains("this is bad");
        assertThat(invoke("nobody", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void aScheduleRunsSoonAfterTheStart() {
        await().until(() -> Seen.calls("Scheduled Event") >= 1);
    }

    @Test
    void aServiceOfSomebodyElseAnswersUnderItsPrefix() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stack.awsEndpoint() + "/v2/other/thing"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("other /v2/other/thing");
    }

    @Test
    void aTakenPortIsOneClearLine(@TempDir Path other) {
        assertThatThrownBy(() -> Stack.start(StartedStack.options(other)
                        .withAwsPort(stack.awsEndpoint().getPort())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is taken");
    }

    private static software.amazon.awssdk.services.dynamodb.model.PutItemRequest item(
            String key, String name, String value) {
        return software.amazon.awssdk.services.dynamodb.model.PutItemRequest.builder()
                .tableName("laurel-things")
                .item(Map.of("key", AttributeValue.fromS(key), name, AttributeValue.fromS(value)))
                .build();
    }

    private static JsonNode inFailedQueue(String text) {
        try {
            JsonNode answer = JSON.readTree(post(
                    "AmazonSQS.ReceiveMessage",
                    "{\"QueueUrl\":\"x/laurel-failed-queue\",\"MaxNumberOfMessages\":10,\"VisibilityTimeout\":0}"));
            for (JsonNode message : answer.path("Messages")) {
                if (message.path("Body").asText().contains(text)) {
                    return JSON.readTree(message.path("Body").asText());
                }
            }
            return MissingNode.getInstance();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String post(String target, String body) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(stack.awsEndpoint())
                                    .header("x-amz-target", target)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> invoke(String function, String payload) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        stack.awsEndpoint() + "/2015-03-31/functions/" + function + "/invocations"))
                                .POST(HttpRequest.BodyPublishers.ofString(payload))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
