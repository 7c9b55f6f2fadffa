package laurel.imports.usage;

import java.util.List;

/** The providers whose exports were loaded, and how those are read. */
public interface Sources {
    /** All of them, in the order of their ids; at most a hundred. */
    List<Source> all();

    /** Remembers one, in place of what was remembered of it. */
    void remember(Source source);

    /**
     * A provider.
     *
     * @param id made of its name; what its actions and the aliases of its people begin with
     */
    record Source(String id, String name, Reading reading) {}
}
