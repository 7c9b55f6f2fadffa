package laurel.local.stack.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import laurel.local.stack.http.AwsError;
import laurel.local.stack.template.Template;

/** As much of SQS as an operator needs to look into a queue. */
public final class SqsEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 10;

    private final Queues queues;
    private final URI endpoint;
    private final Map<String, Received> inHand = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Received> eldest) {
            return size() > 10_000;
        }
    };

    public SqsEndpoint(Queues queues, URI endpoint) {
        this.queues = queues;
        this.endpoint = endpoint;
    }

    /** The operations, by their targets. */
    public Map<String, Function<JsonNode, JsonNode>> operations() {
        return Map.of(
                "AmazonSQS.ListQueues", this::list,
                "AmazonSQS.GetQueueUrl", this::url,
                "AmazonSQS.GetQueueAttributes", this::attributes,
                "AmazonSQS.SendMessage", this::send,
                "AmazonSQS.ReceiveMessage", this::receive,
                "AmazonSQS.DeleteMessage", this::delete);
    }

    private ObjectNode list(JsonNode request) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode urls = answer.putArray("QueueUrls");
        queues.visible().stream()
                .map(Queue::name)
                .filter(name -> name.startsWith(request.path("QueueNamePrefix").asText("")))
                .forEach(name -> urls.add(urlOf(name)));
        return answer;
    }

    private ObjectNode url(JsonNode request) {
        return JSON.createObjectNode()
                .put("QueueUrl", urlOf(named(request.path("QueueName").asText()).name()));
    }

    private ObjectNode attributes(JsonNode request) {
        Queue queue = queue(request);
        Queue.Counts counts = queue.counts();
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("Attributes")
                .put("QueueArn", queue.arn())
                .put("ApproximateNumberOfMessages", Integer.toString(counts.visible()))
                .put("ApproximateNumberOfMessagesNotVisible", Integer.toString(counts.inFlight()))
                .put("VisibilityTimeout", Long.toString(queue.visibility().toSeconds()));
        return answer;
    }

    private ObjectNode send(JsonNode request) {
        String body = request.path("MessageBody").asText("");
        if (body.isEmpty()) {
            throw new AwsError(400, "MissingParameter", "The request must contain the parameter MessageBody.");
        }
        String id = queues.send(List.of(new Queues.Letter(queue(request).arn(), body)))
                .getFirst();
        return JSON.createObjectNode().put("MessageId", id).put("MD5OfMessageBody", QueueFeed.md5(body));
    }

    private ObjectNode receive(JsonNode request) {
        Queue queue = queue(request);
        Duration hideFor = request.has("VisibilityTimeout")
                ? Duration.ofSeconds(request.get("VisibilityTimeout").asInt())
                : queue.visibility();
        List<Received> received;
        try {
            received = queue.receive(
                    Math.clamp(request.path("MaxNumberOfMessages").asInt(1), 1, MOST),
                    Duration.ofSeconds(request.path("WaitTimeSeconds").asInt(0)),
                    Duration.ZERO,
                    hideFor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            received = List.of();
        }
        ObjectNode answer = JSON.createObjectNode();
        if (!received.isEmpty()) {
            ArrayNode messages = answer.putArray("Messages");
            received.forEach(one -> messages.add(message(one)));
        }
        return answer;
    }

    private ObjectNode message(Received one) {
        synchronized (inHand) {
            inHand.put(one.handle(), one);
        }
        ObjectNode message = JSON.createObjectNode()
                .put("MessageId", one.messageId())
                .put("ReceiptHandle", one.handle())
                .put("MD5OfBody", QueueFeed.md5(one.body()))
                .put("Body", one.body());
        ObjectNode attributes = message.putObject("Attributes")
                .put("SentTimestamp", Long.toString(one.kept().sent()))
                .put("ApproximateReceiveCount", Integer.toString(one.receives()));
        one.kept().deadLetterOf().ifPresent(arn -> attributes.put("DeadLetterQueueSourceArn", arn));
        return message;
    }

    private ObjectNode delete(JsonNode request) {
        Queue queue = queue(request);
        Received received;
        synchronized (inHand) {
            received = inHand.remove(request.path("ReceiptHandle").asText());
        }
        if (received != null) {
            queue.delete(List.of(received));
        }
        return JSON.createObjectNode();
    }

    private Queue queue(JsonNode request) {
        String url = request.path("QueueUrl").asText("");
        return named(url.substring(url.lastIndexOf('/') + 1));
    }

    private Queue named(String name) {
        return queues.visible().stream()
                .filter(queue -> queue.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AwsError(
                        400,
                        "com.amazonaws.sqs#QueueDoesNotExist",
                        "The specified queue does not exist: " + name + "."));
    }

    private String urlOf(String name) {
        return endpoint + "/" + Template.ACCOUNT + "/" + name;
    }
}
