package laurel.catalogue;

import java.util.Optional;

/** Whether actions can go over as many days, weeks, months or quarters as a badge asks for in its period. */
final class SpreadFits {
    /** What the progress of a year has to remember of a badge stays small. */
    private static final int MOST_DAYS = 28;

    private SpreadFits() {}

    /** What is wrong, if it is. */
    static Optional<String> problem(int times, Spread spread, Badge.Per per) {
        int most = most(spread.unit(), per);
        String over = "over " + spread.unit().words(spread.least());
        if (spread.least() <= most) {
            return spread.least() <= times
                    ? Optional.empty()
                    : Optional.of("actions " + over + " are at least " + spread.least() + ". Write \"" + spread.least()
                            + " of …\", or fewer " + spread.unit().words(2).substring(2) + ".");
        }
        return Optional.of(
                most == 0
                        ? over + ": a badge per " + per.id() + " is within one. Leave it out, or write days or weeks."
                        : over + ": a badge per " + per.id() + " can ask for up to "
                                + spread.unit().words(most) + ".");
    }

    /** As many as there are in the shortest such period; of days, as many as are remembered. */
    private static int most(Spread.Unit unit, Badge.Per per) {
        int months = per.months();
        return switch (unit) {
            case DAY -> MOST_DAYS;
            case WEEK -> months == 1 ? 4 : months * 13 / 3;
            case MONTH -> months == 1 ? 0 : months;
            case QUARTER -> months <= 3 ? 0 : months / 3;
        };
    }
}
