package laurel.action;

import java.time.Instant;
import java.util.Comparator;

/** Where an action stands in the order of all: by time, then source, then id. */
public record Moment(Instant at, ActionKey key) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparing(Moment::key);

    /** The moment of an action. */
    public static Moment of(Action action) {
        return new Moment(action.occurredAt(), action.key());
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
