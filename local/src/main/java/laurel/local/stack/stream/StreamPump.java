package laurel.local.stack.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.local.stack.dynamo.DynamoEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;

/**
 * Reads one table's stream from where it ends at the start; what was missed before, the schedules find. Its own
 * thread does everything, in order.
 */
final class StreamPump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamPump.class);
    /** Also after a full read: reading little at a time would keep the engine from its writes. */
    private static final long PAUSE_MILLIS = 150;

    private static final long PAUSE_AFTER_FAILURE_MILLIS = 5000;
    private static final long SHARDS_EVERY_NANOS = 10_000_000_000L;

    private final DynamoEngine engine;
    private final String stream;
    private final StreamFeed feed;
    private final Thread thread;

    private final Map<String, String> iterators = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private long shardsReadAt;
    private volatile boolean closed;

    private StreamPump(DynamoEngine engine, String stream, StreamFeed feed) {
        this.engine = engine;
        this.stream = stream;
        this.feed = feed;
        this.thread = Thread.ofVirtual().name("stream " + stream).unstarted(this::run);
    }

    static StreamPump start(DynamoEngine engine, String table, StreamFeed feed) {
        String stream = engine.describe(table).latestStreamArn();
        StreamPump pump = new StreamPump(engine, stream, feed);
        pump.findShards(ShardIteratorType.LATEST);
        pump.thread.start();
        return pump;
    }

    private void run() {
        try {
            while (!closed) {
                readAll();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure must not end the reading: it is told, and read again. */
    private void readAll() throws InterruptedException {
        try {
            if (System.nanoTime() - shardsReadAt > SHARDS_EVERY_NANOS) {
                findShards(ShardIteratorType.TRIM_HORIZON);
            }
            for (String shard : List.copyOf(iterators.keySet())) {
                read(shard);
            }
        } catch (RuntimeException e) {
            if (closed) {
                throw new InterruptedException("closed while reading");
            }
            LOG.error("Cannot read {}", stream, e);
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        }
    }

    private void findShards(ShardIteratorType from) {
        String last = "";
        do {
            DescribeStreamRequest.Builder request =
                    DescribeStreamRequest.builder().streamArn(stream);
            if (!last.isEmpty()) {
                request.exclusiveStartShardId(last);
            }
            DescribeStreamResponse answer = engine.describe(request.build());
            for (Shard shard : answer.streamDescription().shards()) {
                boolean ended = shard.sequenceNumberRange().endingSequenceNumber() != null;
                if (known.add(shard.shardId()) && !(ended && from == ShardIteratorType.LATEST)) {
                    iterators.put(shard.shardId(), iterator(shard.shardId(), from));
                }
            }
            last = Optional.ofNullable(answer.streamDescription().lastEvaluatedShardId())
                    .orElse("");
        } while (!last.isEmpty());
        shardsReadAt = System.nanoTime();
    }

    private String iterator(String shard, ShardIteratorType from) {
        return engine.iterator(GetShardIteratorRequest.builder()
                .streamArn(stream)
                .shardId(shard)
                .shardIteratorType(from)
                .build());
    }

    private void read(String shard) throws InterruptedException {
        GetRecordsResponse answer;
        try {
            answer = engine.records(GetRecordsRequest.builder()
                    .shardIterator(iterators.get(shard))
                    .limit(1000)
                    .build());
        } catch (DynamoDBLocalServiceException e) {
            // An iterator lives for minutes and a record for a day: read on from the oldest that is left.
            iterators.put(shard, iterator(shard, ShardIteratorType.TRIM_HORIZON));
            return;
        }
        List<ObjectNode> wanted = new ArrayList<>();
        answer.records().forEach(record -> {
            ObjectNode json = StreamRecords.json(record, stream);
            if (feed.wants(json)) {
                wanted.add(json);
            }
        });
        for (int i = 0; i < wanted.size(); i += feed.batchSize()) {
            feed.feed(wanted.subList(i, Math.min(wanted.size(), i + feed.batchSize())), shard);
        }
        String next = answer.nextShardIterator();
        if (next == null) {
            iterators.remove(shard);
            shardsReadAt = System.nanoTime() - 2 * SHARDS_EVERY_NANOS;
        } else {
            iterators.put(shard, next);
        }
    }

    @Override
    public void close() {
        // The engine swallows interrupts, so that alone would not do.
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
