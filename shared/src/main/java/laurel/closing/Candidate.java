package laurel.closing;

import java.time.Instant;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;

/**
 * Somebody who qualified for a badge that a link officer confirms, when that was found.
 *
 * @param since when it was found first
 */
public record Candidate(PersonId person, BadgeFor badge, Instant since) {}
