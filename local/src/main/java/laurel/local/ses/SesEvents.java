package laurel.local.ses;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import laurel.local.stack.Stack;
import laurel.local.stack.bus.Envelope;

/** The way of SES's events to the default bus of a stack. */
public final class SesEvents {
    private SesEvents() {}

    /** Where an {@link EventFeed} publishes. */
    public static Consumer<List<SesEvent>> to(Stack stack) {
        return events -> stack.tell(events.stream().map(SesEvents::envelope).toList());
    }

    private static Envelope envelope(SesEvent event) {
        return new Envelope(
                event.id(),
                event.detailType(),
                "aws.ses",
                Instant.parse(event.time()),
                List.of(event.resource()),
                event.detail().toString());
    }
}
