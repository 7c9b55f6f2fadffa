package laurel.ledger;

import laurel.action.Moment;
import org.jspecify.annotations.Nullable;

/** A person's first action ever, or null if there is none; {@code version} counts the writes, 0 before the first. */
public record FirstEver(@Nullable Moment first, long version) {}
