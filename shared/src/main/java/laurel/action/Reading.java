package laurel.action;

import java.util.List;

/** What a reported action says, or why it cannot be read. */
public sealed interface Reading {
    /** It can be read. Whether its person and type are known is not decided here. */
    record Readable(Action action) implements Reading {}

    /** It cannot be read, for at least one fault. */
    record Unreadable(List<Fault> faults) implements Reading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
