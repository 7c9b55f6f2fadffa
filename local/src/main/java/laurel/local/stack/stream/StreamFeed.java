package laurel.local.stack.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import laurel.local.stack.function.FunctionHost;
import laurel.local.stack.function.InvocationFailed;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.template.Template;
import software.amazon.event.ruler.Machine;

/**
 * Feeds a function from a stream as Lambda does: in order, what the filters let through, again when it fails, in
 * halves if so wished, and after the last try tells the failure destination where the records were.
 */
final class StreamFeed {
    private static final int FOR_EVER = Integer.MAX_VALUE;
    private static final long FIRST_PAUSE_MILLIS = 500;

    private final Template.StreamMapping mapping;
    private final Template.Function function;
    private final FunctionHost host;
    private final Queues queues;
    private final Clock clock;
    private final Machine filter = Machine.builder().build();

    StreamFeed(
            Template.StreamMapping mapping, Template.Function function, FunctionHost host, Queues queues, Clock clock) {
        this.mapping = mapping;
        this.function = function;
        this.host = host;
        this.queues = queues;
        this.clock = clock;
        for (String pattern : mapping.filters()) {
            try {
                filter.addRule("filter", pattern);
            } catch (IOException e) {
                throw new IllegalArgumentException("template: a filter of " + function.id() + ": " + e.getMessage(), e);
            }
        }
    }

    int batchSize() {
        return mapping.batchSize();
    }

    boolean wants(ObjectNode record) {
        try {
            return mapping.filters().isEmpty()
                    || !filter.rulesForJSONEvent(record.toString()).isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException("cannot filter a record: " + e.getMessage(), e);
        }
    }

    /** Gives records to the function until it has dealt with them or no try is left. */
    void feed(List<ObjectNode> records, String shard) throws InterruptedException {
        List<ObjectNode> left = records;
        int tries = 0;
        while (!left.isEmpty()) {
            int done = done(left);
            if (done > 0) {
                left = left.subList(done, left.size());
                tries = 0;
                continue;
            }
            if (mapping.bisects() && left.size() > 1) {
                // As on AWS, a split does not count as a try.
                int half = left.size() / 2;
                feed(left.subList(0, half), shard);
                left = left.subList(half, left.size());
                continue;
            }
            tries++;
            if (tries > retries()) {
                giveUp(left, shard, tries);
                return;
            }
            Thread.sleep(FIRST_PAUSE_MILLIS << Math.min(tries - 1, 6));
        }
    }

    /** How many records, counted from the first, the function dealt with. */
    private int done(List<ObjectNode> records) {
        JsonNode answer;
        try {
            answer = host.invoke(function, StreamRecords.event(records));
        } catch (InvocationFailed e) {
            return 0;
        }
        int done = records.size();
        if (mapping.reportsFailures()) {
            for (JsonNode failure : answer.path("batchItemFailures")) {
                done = Math.min(
                        done, position(records, failure.path("itemIdentifier").asText("")));
            }
        }
        return done;
    }

    private static int position(List<ObjectNode> records, String sequenceNumber) {
        for (int i = 0; i < records.size(); i++) {
            if (StreamRecords.sequenceNumber(records.get(i)).equals(sequenceNumber)) {
                return i;
            }
        }
        return 0;
    }

    private int retries() {
        return mapping.retries() < 0 ? FOR_EVER : mapping.retries();
    }

    private void giveUp(List<ObjectNode> records, String shard, int tries) {
        ObjectNode told = JsonNodeFactory.instance
                .objectNode()
                .put("version", "1.0")
                .put("timestamp", clock.instant().toString());
        told.putObject("requestContext")
                .put("requestId", UUID.randomUUID().toString())
                .put("functionArn", function.arn())
                .put("condition", "RetryAttemptsExhausted")
                .put("approximateInvokeCount", tries);
        told.putObject("responseContext")
                .put("statusCode", 200)
                .put("executedVersion", "$LATEST")
                .put("functionError", "Unhandled");
        told.putObject("DDBStreamBatchInfo")
                .put("shardId", shard)
                .put("startSequenceNumber", StreamRecords.sequenceNumber(records.getFirst()))
                .put("endSequenceNumber", StreamRecords.sequenceNumber(records.getLast()))
                .put("batchSize", records.size())
                .put("streamArn", records.getFirst().path("eventSourceARN").asText());
        mapping.onFailure().ifPresent(arn -> queues.send(List.of(new Queues.Letter(arn, told.toString()))));
    }
}
