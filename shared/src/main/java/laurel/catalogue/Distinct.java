package laurel.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What of an action counts once: within the day of a day's cap, or within the period of a badge. */
public enum Distinct {
    RESOURCE("resource", "resources"),
    TOPIC("topic", "topics"),
    RECIPIENT("recipient", "recipients"),
    /** The meeting, network or team that it happened in. */
    GROUP("group", "groups"),
    /** The other person in it: the recipient, where that is somebody who answered. */
    COLLEAGUE("colleague", "colleagues"),
    /** The record that it is about: the resource, where that is a piece of CPD. */
    RECORD("record", "records");

    private final String id;
    private final String many;

    Distinct(String id, String many) {
        this.id = id;
        this.many = many;
    }

    /** The name used in the catalogue. */
    public String id() {
        return id;
    }

    /** So many of them, in words. */
    String words(int number) {
        return number + " different " + (number == 1 ? id : many);
    }

    static Optional<Distinct> withId(String id) {
        return Arrays.stream(values())
                .filter(distinct -> distinct.id.equals(id))
                .findFirst();
    }
}
