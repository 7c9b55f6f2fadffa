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

    /** Whether this comes before the other. */
    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }

    /** A text that {@link #parse} reads again. */
    public String text() {
        return at + "|" + key.text();
    }

    /** Reads what {@link #text} wrote. */
    public static Moment parse(String text) {
        int bar = text.indexOf('|');
        return new Moment(Instant.parse(text.substring(0, bar)), ActionKey.parse(text.substring(bar + 1)));
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
