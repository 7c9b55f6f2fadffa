package laurel.year.check;

import java.util.List;

/**
 * A rule that was broken.
 *
 * @param rule its name
 * @param lines those of the two files that prove it
 */
record Violation(String rule, String what, List<String> lines) {
    Violation(String rule, String what, String... lines) {
        this(rule, what, List.of(lines));
    }

    @Override
    public String toString() {
        return rule + ": " + what + "\n    " + String.join("\n    ", lines);
    }
}
