package laurel.ledger;

import java.time.Instant;
import laurel.action.Action;

/** An action on its way to a person. */
record Arrival(Action action, Instant receivedAt) {}
