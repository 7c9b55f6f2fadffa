package laurel.board;

import java.time.YearMonth;
import java.util.Optional;
import laurel.period.Period;

/** Reads which period somebody asks for. */
public final class PeriodChoice {
    /** What to send if it can't be read. */
    public static final String HELP = "period: send month, quarter or year for the current ones, or one that has begun,"
            + " such as 2026-11, 2026-Q4 or 2026 (the registration year that ends in November 2026).";

    private PeriodChoice() {}

    /** The period that a text names, if it names one that has begun. */
    public static Optional<Period> read(String text, YearMonth now) {
        return switch (text) {
            case "month" -> Optional.of(new Period.Month(now));
            case "quarter" -> Optional.of(Period.quarterOf(now));
            case "year" -> Optional.of(Period.registrationYearOf(now));
            default ->
                Period.parse(text)
                        .filter(period -> !period.covers().isEmpty()
                                && !period.covers().getFirst().isAfter(now));
        };
    }
}
