package laurel.catalogue;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A cap a quarter goes to the quarter's earliest actions, so its months have to agree on what they are worth: were they
 * worth less in an earlier month, one more action there would take points away.
 */
final class QuarterCaps {
    private QuarterCaps() {}

    /** Tells of every type that the later version changes within a quarter, with the field to change. */
    static void check(Catalogue earlier, Catalogue later, BiConsumer<String, String> problem) {
        YearMonth from = later.from();
        if (from.getMonthValue() % 3 == 0) {
            return;
        }
        for (ActionType after : later.types().values()) {
            Optional<ActionType> before = earlier.type(after.id()).filter(type -> !same(type, after));
            if (before.isPresent() && (isQuarterly(after) || isQuarterly(before.get()))) {
                problem.accept(
                        "from",
                        "from: version " + later.version() + " changes " + after.id()
                                + ", which has a cap a quarter, in the middle of a quarter. Write the first day of December, March,"
                                + " June or September, or leave its points, mechanism and caps as they were.");
            }
        }
    }

    private static boolean isQuarterly(ActionType type) {
        return type.cap(Window.QUARTER).isPresent();
    }

    private static boolean same(ActionType one, ActionType other) {
        return one.points() == other.points()
                && one.mechanism() == other.mechanism()
                && one.caps().equals(other.caps());
    }
}
