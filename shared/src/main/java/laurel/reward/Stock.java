package laurel.reward;

import org.jspecify.annotations.Nullable;

/**
 * How many rewards of a kind there are for a period.
 *
 * @param what the reward, in the catalogue's words
 * @param stock how many there are
 * @param budgetPence what may be spent on them, or null for as much as it takes
 * @param costPence what one costs, or null if there is no budget
 * @param taken how many there are to give, prepared or given
 */
public record Stock(
        String period,
        String what,
        int stock,
        @Nullable Integer budgetPence,
        @Nullable Integer costPence,
        int taken) {
    /** How many can be given in all. */
    public int most() {
        return budgetPence == null || costPence == null || costPence == 0
                ? stock
                : Math.min(stock, budgetPence / costPence);
    }

    /** How many are left. */
    public int left() {
        return Math.max(0, most() - taken);
    }
}
