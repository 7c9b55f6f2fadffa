package laurel.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Plain tables on standard output: what was measured, the budget, and whether it is met. */
final class Report {
    private static final int NAME = 58;

    private final PrintStream out;
    private int missed;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String title, String how) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
        out.println(how);
        out.println();
    }

    void line(String name, String measured) {
        out.println(padded(name) + measured);
    }

    /** A measured value that must not be above its budget. */
    void within(String name, double measured, double budget, String unit) {
        verdict(name, measured, budget, unit, measured <= budget, "at most ");
    }

    /** A measured value that must be above what it is compared with. */
    void above(String name, double measured, double budget, String unit) {
        verdict(name, measured, budget, unit, measured > budget, "over ");
    }

    /** How many budgets are missed. */
    int missed() {
        return missed;
    }

    private void verdict(String name, double measured, double budget, String unit, boolean met, String than) {
        if (!met) {
            missed++;
        }
        line(
                name,
                "%14s   budget %s%s: %s"
                        .formatted(number(measured) + unit, than, number(budget) + unit, met ? "met" : "MISSED"));
    }

    static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String padded(String name) {
        return ("%-" + NAME + "s ").formatted(name);
    }
}
