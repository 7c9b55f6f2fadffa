package laurel.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way an action embeds evidence in practice (Nutley, Walter and Davies 2007, "Using evidence"). The fifth of their
 * mechanisms, incentives and reinforcement, is Laurel itself.
 */
public enum Mechanism {
    DISSEMINATION("dissemination"),
    INTERACTION("interaction"),
    SOCIAL_INFLUENCE("social-influence"),
    FACILITATION("facilitation");

    /** All four, in their customary order. */
    public static final List<Mechanism> ALL = List.of(values());

    private final String id;

    Mechanism(String id) {
        this.id = id;
    }

    /** The name used in data, events and the API. */
    public String id() {
        return id;
    }

    /** The mechanism with that id, if there is one. */
    public static Optional<Mechanism> withId(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
