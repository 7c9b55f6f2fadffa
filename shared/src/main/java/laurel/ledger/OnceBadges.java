package laurel.ledger;

import java.util.Set;

/**
 * The badges given once for the first action ever that a person has: those that the catalogue of any registration year
 * with an action names. Every change by which a year gets its first action or loses its last writes them, so that two such
 * changes can't miss each other.
 *
 * @param version counts the writes; 0 before the first
 */
public record OnceBadges(Set<String> held, long version) {
    public OnceBadges {
        held = Set.copyOf(held);
    }

    /** What is written next. */
    OnceBadges next(Set<String> due) {
        return new OnceBadges(due, version + 1);
    }
}
