package laurel.world;

import java.time.YearMonth;

/** A change of the scheme that a link officer wishes for. */
sealed interface Change {
    /** Another catalogue for months to come. */
    record Publish(YearMonth from, Amendment amendment) implements Change {}

    /** Another catalogue for months that have begun. */
    record Apply(YearMonth since, Amendment amendment, boolean takeBack) implements Change {}

    /** The catalogue that ships, again, for months that have begun. */
    record GoBack(YearMonth since, boolean takeBack) implements Change {}

    /** Everything of everybody is worked out anew under the scheme as it is. */
    record Repair() implements Change {}
}
