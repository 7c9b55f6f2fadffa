package laurel.ledger;

import java.time.Instant;
import laurel.action.Action;

/** A line of the ledger: an action as it was reported, when it came, and whether its source took it back. */
public record Entry(Action action, Instant receivedAt, boolean voided) {}
