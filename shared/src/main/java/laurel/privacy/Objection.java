package laurel.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody objected to being counted: dated, so that what came of it is the same whenever something is worked out. What
 * they did in those times is not kept; what they did before stays as it was.
 *
 * @param stretches in the order of time; the last may still go on
 * @param version counts the changes; a write names the version that it read
 */
public record Objection(List<Stretch> stretches, long version) {
    /** Of somebody who never objected. */
    public static final Objection NONE = new Objection(List.of(), 0);

    public Objection {
        stretches = List.copyOf(stretches);
    }

    /**
     * A time in which somebody objected.
     *
     * @param until when they took it back; null if they have not
     */
    public record Stretch(Instant from, @Nullable Instant until) {
        boolean covers(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    /** Whether they objected at that moment, as far as is known now. */
    public boolean covers(Instant moment) {
        return stretches.stream().anyMatch(stretch -> stretch.covers(moment));
    }

    /** Since when they object; null if they don't. */
    public @Nullable Instant since() {
        return stretches.isEmpty() || stretches.getLast().until() != null
                ? null
                : stretches.getLast().from();
    }

    /** The same, objecting from a moment on, or no longer. One that says what is so already changes nothing. */
    Objection with(boolean objects, Instant at) {
        if (objects == (since() != null)) {
            return this;
        }
        List<Stretch> next = new ArrayList<>(stretches);
        if (objects) {
            next.add(new Stretch(at, null));
        } else {
            next.add(new Stretch(next.removeLast().from(), at));
        }
        return new Objection(next, version + 1);
    }
}
