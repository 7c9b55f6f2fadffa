package laurel.imports;

import java.util.Arrays;
import java.util.Optional;

/** What an upload is. */
public enum Kind {
    PEOPLE("people"),
    USAGE("usage"),
    ATTENDANCE("attendance");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The name used in the API. */
    public String id() {
        return id;
    }

    /** The kind with that id, if there is one. */
    public static Optional<Kind> withId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
