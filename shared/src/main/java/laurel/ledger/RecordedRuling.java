package laurel.ledger;

import java.time.Instant;
import laurel.catalogue.BadgeFor;
import laurel.progress.Ruling;

/**
 * A decision about a badge as it is on record, so that a rebuild repeats it.
 *
 * @param by the id of the person who decided, or {@code laurel}
 * @param reason in their words
 */
public record RecordedRuling(BadgeFor badge, Ruling ruling, String by, Instant at, String reason) {}
