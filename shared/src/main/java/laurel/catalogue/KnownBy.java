package laurel.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who can know that an action happened. */
public enum KnownBy {
    /** A system that reports it by itself. */
    SYSTEM("system"),
    /** The person, whose own report a champion approves. */
    SELF("self"),
    /** A colleague or a champion. */
    COLLEAGUE("colleague");

    private final String id;

    KnownBy(String id) {
        this.id = id;
    }

    /** The name used in the catalogue. */
    public String id() {
        return id;
    }

    static Optional<KnownBy> withId(String id) {
        return Arrays.stream(values()).filter(known -> known.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(KnownBy::id).toList();
    }
}
