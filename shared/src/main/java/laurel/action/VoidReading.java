package laurel.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report that an action did not happen says, or why it cannot be read. */
public sealed interface VoidReading {
    /** It can be read. A key holds the sender as its source, so that nobody voids what another reported. */
    record Readable(ActionKey key, @Nullable String reason) implements VoidReading {}

    /** It cannot be read, for at least one fault. */
    record Unreadable(List<Fault> faults) implements VoidReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
