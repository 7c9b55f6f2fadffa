package laurel.reward;

import java.util.Optional;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** How many rewards there are to be, as somebody sent it; what was not sent, or is no text or whole number, is null. */
public record StockWish(
        @Nullable String period,
        @Nullable String reward,
        @Nullable Integer stock,
        @Nullable Integer budgetPence,
        @Nullable Integer costPence) {
    private static final int LONGEST = 80;

    /** What the wish turned out to be. */
    sealed interface Read {}

    /** One to fulfil. */
    record Good(Period period, Stock stock) implements Read {}

    /** One that says too little; the words say what to send. */
    record Bad(String message) implements Read {}

    Read read() {
        Optional<Period> of = Optional.ofNullable(period).flatMap(Period::parse);
        if (of.isEmpty()) {
            return new Bad("period: send the period of the badges, for example \"2026-Q4\".");
        }
        String what = reward == null ? "" : reward.strip();
        if (what.isEmpty() || what.length() > LONGEST) {
            return new Bad("reward: send what the catalogue calls it, for example \"a goody bag\".");
        }
        if (stock == null || stock < 0) {
            return new Bad("stock: send how many there are, for example 20.");
        }
        if ((budgetPence == null) != (costPence == null)) {
            return new Bad("budgetPence, costPence: send both, for example 40000 and 1500, or neither.");
        }
        if (budgetPence != null && budgetPence < 0) {
            return new Bad("budgetPence: send what may be spent, in pence, for example 40000 for £400.");
        }
        if (costPence != null && costPence <= 0) {
            return new Bad("costPence: send what one costs, in pence, for example 1500 for £15.");
        }
        return new Good(of.get(), new Stock(of.get().id(), what, stock, budgetPence, costPence, 0));
    }
}
