package laurel.ledger;

import java.time.Instant;
import java.util.List;
import laurel.action.Alias;
import laurel.award.Award;
import laurel.progress.Credit;

/** What became of an event. Every case is final: sending the same again changes nothing. */
public sealed interface Outcome {
    /** It counts; the credit is as things stand. */
    record Recorded(Credit credit, List<Award> awards) implements Outcome {}

    /** It was there already. */
    record Duplicate(Instant firstSeen) implements Outcome {}

    /** Its source took it back; it is in the ledger and never counts. */
    record Voided() implements Outcome {}

    /** It is in the ledger and counts once somebody has the alias. */
    record Waiting(Alias alias) implements Outcome {}

    /** It is kept aside, with the reason, and does not count. */
    record Held(HeldEvent.Reason reason, String message) implements Outcome {}

    /** Nothing is kept of it, because nothing is to be kept of whoever it is about. */
    record NotKept(Why why) implements Outcome {
        /** What stands against keeping it. */
        public enum Why {
            /** They object to being counted, or did when it happened. */
            OBJECTION,
            /** They were erased. */
            ERASED
        }
    }
}
