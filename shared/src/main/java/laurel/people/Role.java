package laurel.people;

import java.util.Arrays;
import java.util.Optional;

/** What a person is in the scheme. It comes from the directory, never from a token. */
public enum Role {
    STAFF("staff"),
    CHAMPION("champion"),
    LINK_OFFICER("link-officer"),
    STRATEGIC_CHAMPION("strategic-champion");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name used in the people file. */
    public String id() {
        return id;
    }

    /** The role with that id, if there is one. */
    public static Optional<Role> withId(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
