package laurel.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import laurel.ledger.Rewritten;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild, from its order to its end. Immutable.
 *
 * @param revision counts its writes, and goes on counting in the next job
 * @param order what was asked for
 * @param due before then nothing happens
 * @param last the person up to whom this pass has come; null at its beginning
 * @param people how many there are to go through; 0 until they are counted
 * @param seen how many of them this pass has been through
 * @param changed what was changed so far
 * @param failed why somebody's progress could not be worked out, by the person
 * @param busyUntil when whoever works on it will have stopped at the latest; null if nobody does
 */
public record Job(
        long revision,
        Order order,
        Stage stage,
        Instant due,
        @Nullable PersonId last,
        int people,
        int seen,
        Rewritten changed,
        Map<PersonId, String> failed,
        @Nullable Instant busyUntil) {
    /** As many as an item has room for, and anybody would read. */
    static final int MOST_FAILED = 100;

    public Job {
        failed = Map.copyOf(failed);
    }

    /** How far it has come. */
    public enum Stage {
        /** It goes through everybody. */
        REBUILDING,
        /** It goes through everybody once more, for what was recorded by functions that had not heard of the change. */
        CHECKING,
        DONE
    }

    /**
     * What was asked for.
     *
     * @param everything whether to work out all of everybody, or only what the scheme's change outdated
     * @param version in force by it; null where the scheme stays as it is
     * @param years whose counting it changes, by their numbers
     * @param reason in the words of whoever asked, or null
     */
    public record Order(
            String by,
            Instant at,
            boolean everything,
            @Nullable Integer version,
            @Nullable String since,
            List<Integer> years,
            boolean takeBack,
            @Nullable String reason) {
        public Order {
            years = List.copyOf(years);
        }
    }

    /** What became of some people. */
    record Some(List<PersonId> people, Rewritten changed, Map<PersonId, String> failed) {}

    /** A new one, after the one that there was. */
    static Job of(Order order, Instant due, Optional<Job> before) {
        return new Job(
                before.map(Job::revision).orElse(0L) + 1,
                order,
                Stage.REBUILDING,
                due,
                null,
                0,
                0,
                Rewritten.NOTHING,
                Map.of(),
                null);
    }

    /** Whether it has not yet been through everybody. */
    public boolean isUnderWay() {
        return stage == Stage.REBUILDING;
    }

    /** The same, being worked on until then at the latest, or by nobody. */
    Job busy(@Nullable Instant until) {
        return new Job(revision + 1, order, stage, due, last, people, seen, changed, failed, until);
    }

    Job counted(int everybody) {
        return new Job(revision, order, stage, due, last, everybody, seen, changed, failed, busyUntil);
    }

    /** The same, some people further. Whoever failed before and did not now is forgiven. */
    Job after(Some some) {
        Map<PersonId, String> failures = new TreeMap<>(PersonId.ORDER);
        failures.putAll(failed);
        some.people().forEach(failures::remove);
        List<Map.Entry<PersonId, String>> more = new ArrayList<>(some.failed().entrySet());
        more.stream()
                .limit(Math.max(0, MOST_FAILED - failures.size()))
                .forEach(failure -> failures.put(failure.getKey(), failure.getValue()));
        return new Job(
                revision + 1,
                order,
                stage,
                due,
                some.people().getLast(),
                people,
                seen + some.people().size(),
                changed.plus(some.changed()),
                failures,
                busyUntil);
    }

    /** The next stage, which begins with the first person again. */
    Job next(Instant nextDue) {
        Stage next = stage == Stage.REBUILDING ? Stage.CHECKING : Stage.DONE;
        int nextSeen = next == Stage.DONE ? seen : 0;
        return new Job(revision + 1, order, next, nextDue, null, people, nextSeen, changed, failed, busyUntil);
    }
}
