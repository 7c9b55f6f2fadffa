package laurel.preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may set themselves to do with evidence. The order is that in which they are offered. */
public enum Goal {
    STEADY("steady", "do one thing with evidence most weeks"),
    SHARE("share", "pass something useful on"),
    DISCUSS("discuss", "talk evidence through with colleagues"),
    REFLECT("reflect", "write down what I learned"),
    RECORD("record", "keep my CPD record up to date"),
    TRY("try", "try a tool or change something in practice");

    private final String id;
    private final String words;

    Goal(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As items and the API name it. */
    public String id() {
        return id;
    }

    /** In the person's own words, to go on from "I want to". */
    public String words() {
        return words;
    }

    /** The goal of that id, if it is offered. */
    public static Optional<Goal> of(String id) {
        return Arrays.stream(values()).filter(goal -> goal.id.equals(id)).findFirst();
    }

    /** All that are offered, for whoever named another. */
    static String offered() {
        return Arrays.stream(values())
                .map(goal -> goal.id + " (" + goal.words + ")")
                .collect(Collectors.joining(", "));
    }
}
