package laurel.local.stack.stream;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import laurel.local.stack.dynamo.DynamoEngine;
import laurel.local.stack.function.FunctionHost;
import laurel.local.stack.queue.Queues;
import laurel.local.stack.template.Template;

/** All stream mappings of the template, at work. */
public final class Streams implements AutoCloseable {
    private final List<StreamPump> pumps = new ArrayList<>();

    private Streams() {}

    /** Starts to feed. */
    public static Streams start(Template template, DynamoEngine engine, FunctionHost host, Queues queues, Clock clock) {
        Streams streams = new Streams();
        for (Template.StreamMapping mapping : template.streamMappings()) {
            Template.Function function = host.find(mapping.function())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "template: a stream feeds a function that is not there: " + mapping.function()));
            streams.pumps.add(
                    StreamPump.start(engine, mapping.table(), new StreamFeed(mapping, function, host, queues, clock)));
        }
        return streams;
    }

    @Override
    public void close() {
        pumps.forEach(StreamPump::close);
    }
}
