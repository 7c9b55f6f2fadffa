package laurel.imports.usage;

import java.util.List;

/** The bus that sources report to. */
public interface ActionBus {
    /** Puts events on the bus in a source's name. It throws if any could not be put: then all are to be sent again. */
    void send(String source, List<Event> events);

    /** An event by its detail type and the JSON of its detail. */
    record Event(String detailType, String detail) {}
}
