package laurel.ledger;

import laurel.action.Alias;
import laurel.people.PersonId;

/** Under whom an action stands in the ledger. */
public sealed interface Holder {
    /** A person of the directory. */
    record Known(PersonId person) implements Holder {}

    /** An alias that nobody has yet: the action waits for its person. */
    record Waiting(Alias alias) implements Holder {}
}
