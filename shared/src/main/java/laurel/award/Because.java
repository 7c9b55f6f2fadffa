package laurel.award;

import java.util.Arrays;
import java.util.Optional;

/** Why an award was withdrawn. */
public enum Because {
    /** An action that it stood on was taken back. */
    VOID("void"),
    /** Whoever decided it, or a link officer, took the decision back. */
    TAKEN_BACK("taken-back"),
    /** The scheme was changed for its period, and badges that no longer stand were to go. */
    SCHEME("scheme"),
    /** Its year was worked out anew: a fact about the person had changed, such as an alias of theirs. */
    REBUILT("rebuilt");

    private final String id;

    Because(String id) {
        this.id = id;
    }

    /** The code in data and events. */
    public String id() {
        return id;
    }

    /** The reason with that code, if there is one. */
    public static Optional<Because> withId(String id) {
        return Arrays.stream(values()).filter(because -> because.id.equals(id)).findFirst();
    }
}
