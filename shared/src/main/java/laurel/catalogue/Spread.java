package laurel.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Over at least so many different days, ISO weeks, months or quarters. */
public record Spread(int least, Unit unit) {
    /** What is counted, in the organisation's time zone. */
    public enum Unit {
        DAY("day"),
        /** From Monday to Sunday, as ISO 8601 has it. */
        WEEK("week"),
        MONTH("month"),
        QUARTER("quarter");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** So many of it, in words. */
        public String words(int number) {
            return number + " " + word + (number == 1 ? "" : "s");
        }

        /** "another month", or "2 other months". */
        public String others(int number) {
            return number == 1 ? "another " + word : number + " other " + word + "s";
        }

        /** The word for one, as the catalogue has it. */
        String word() {
            return word;
        }

        static Optional<Unit> withWord(String word) {
            return Arrays.stream(values())
                    .filter(unit -> unit.word.equals(word))
                    .findFirst();
        }
    }
}
