package laurel.ledger;

import java.util.List;
import laurel.action.Alias;
import laurel.people.PersonId;

/** What came of a change. */
public sealed interface Commit {
    /** All of it is written. */
    record Done() implements Commit {}

    /** None of it is written, because of these. */
    record Refused(List<Obstacle> obstacles) implements Commit {}

    /** What stood in the way of a change. */
    sealed interface Obstacle {
        /** An action had become something else. */
        record Taken(ActionState now) implements Obstacle {}

        /** Somebody has the alias by now. */
        record Bound(Alias alias, PersonId person) implements Obstacle {}

        /** What was read was no longer true: read again. */
        record Stale() implements Obstacle {}

        /** No reward was left in the stock. */
        record NoneLeft() implements Obstacle {}

        /** An own report did not wait any more. */
        record Answered() implements Obstacle {}

        /** Another write was under way: try again. */
        record Contention() implements Obstacle {}
    }
}
