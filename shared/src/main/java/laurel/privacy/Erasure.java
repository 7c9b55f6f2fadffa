package laurel.privacy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One erasure, from its order to its end. What names the person is in it for as long as it is under way, and goes with its
 * end.
 *
 * @param standIn what things are called that have to go on saying that it was somebody; it names the erasure too
 * @param whose whom it erases; null once it is done
 * @param by the id of the link officer who ordered it
 * @param due before then nothing happens
 * @param gone the ids of the holdings that this pass has been through
 * @param busyUntil when whoever works on it will have stopped at the latest; null if nobody does
 * @param revision counts the writes of it
 */
public record Erasure(
        String standIn,
        @Nullable Subject whose,
        String by,
        Instant at,
        Stage stage,
        Instant due,
        Set<String> gone,
        @Nullable Instant busyUntil,
        long revision) {
    public Erasure {
        gone = Set.copyOf(gone);
    }

    /** How far it has come. */
    public enum Stage {
        ERASING,
        /** It waits, and goes through everything once more, for what was being written when it began. */
        CHECKING,
        DONE
    }

    static Erasure ordered(String standIn, Subject whose, String by, Instant now) {
        return new Erasure(standIn, whose, by, now, Stage.ERASING, now, Set.of(), null, 1);
    }

    /** Whether it is time to go on, and nobody does. */
    boolean waits(Instant now) {
        boolean taken = busyUntil != null && now.isBefore(busyUntil);
        return stage != Stage.DONE && !taken && !now.isBefore(due);
    }

    Erasure busy(@Nullable Instant until) {
        return new Erasure(standIn, whose, by, at, stage, due, gone, until, revision + 1);
    }

    /** One holding further. */
    Erasure without(String holding) {
        Set<String> more = new HashSet<>(gone);
        more.add(holding);
        return new Erasure(standIn, whose, by, at, stage, due, more, busyUntil, revision + 1);
    }

    /** The second pass, which begins at {@code next}; or the end, after which it names nobody. */
    Erasure next(Instant next) {
        return stage == Stage.ERASING
                ? new Erasure(standIn, whose, by, at, Stage.CHECKING, next, Set.of(), null, revision + 1)
                : new Erasure(standIn, null, by, at, Stage.DONE, next, Set.of(), null, revision + 1);
    }
}
