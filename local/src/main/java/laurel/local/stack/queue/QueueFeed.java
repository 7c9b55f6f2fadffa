package laurel.local.stack.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import laurel.local.stack.function.FunctionHost;
import laurel.local.stack.function.InvocationFailed;
import laurel.local.stack.template.Template;

/**
 * Feeds a function from a queue as Lambda's event source mapping does: deletes what was dealt with, and lets the rest
 * appear again, each time later, until the queue gives it up.
 */
public final class QueueFeed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Template.QueueMapping mapping;
    private final Template.Function function;
    private final FunctionHost host;
    private final Queue queue;

    public QueueFeed(Template.QueueMapping mapping, Template.Function function, FunctionHost host, Queue queue) {
        this.mapping = mapping;
        this.function = function;
        this.host = host;
        this.queue = queue;
    }

    /** Gives a batch to the function. */
    public void feed(List<Received> batch) {
        Set<String> failed;
        try {
            failed = failed(batch, host.invoke(function, event(batch, queue.arn())));
        } catch (InvocationFailed e) {
            failed = ids(batch);
        }
        Set<String> again = failed;
        queue.delete(
                batch.stream().filter(one -> !again.contains(one.messageId())).toList());
        // On AWS they wait for their visibility timeout; nobody wants to watch that on their own machine.
        batch.stream()
                .filter(one -> again.contains(one.messageId()))
                .forEach(one ->
                        queue.changeVisibility(one, FIRST_PAUSE.multipliedBy(1L << Math.min(one.receives(), 7))));
    }

    private Set<String> failed(List<Received> batch, JsonNode answer) {
        if (!mapping.reportsFailures()) {
            return Set.of();
        }
        Set<String> all = ids(batch);
        Set<String> failed = new HashSet<>();
        for (JsonNode failure : answer.path("batchItemFailures")) {
            String id = failure.path("itemIdentifier").asText("");
            if (!all.contains(id)) {
                // As on AWS: an answer that names what was not asked says nothing about what was.
                return all;
            }
            failed.add(id);
        }
        return failed;
    }

    private static Set<String> ids(List<Received> batch) {
        Set<String> ids = new HashSet<>();
        batch.forEach(one -> ids.add(one.messageId()));
        return ids;
    }

    /** The event that Lambda makes of messages. */
    static ObjectNode event(List<Received> batch, String queueArn) {
        ObjectNode event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (Received one : batch) {
            ObjectNode record = records.addObject()
                    .put("messageId", one.messageId())
                    .put("receiptHandle", one.handle())
                    .put("body", one.body());
            ObjectNode attributes = record.putObject("attributes")
                    .put("ApproximateReceiveCount", Integer.toString(one.receives()))
                    .put("SentTimestamp", Long.toString(one.kept().sent()))
                    .put("SenderId", Template.ACCOUNT)
                    .put("ApproximateFirstReceiveTimestamp", Long.toString(one.firstReceived()));
            one.kept().deadLetterOf().ifPresent(arn -> attributes.put("DeadLetterQueueSourceArn", arn));
            record.putObject("messageAttributes");
            record.put("md5OfBody", md5(one.body()))
                    .put("eventSource", "aws:sqs")
                    .put("eventSourceARN", queueArn)
                    .put("awsRegion", "eu-west-2");
        }
        return event;
    }

    static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
