package laurel.progress;

/** What an action brought. Derived from the ledger, never stored. */
public sealed interface Credit {
    /** The points it brought; 0 if none. */
    int points();

    record Earned(int points) implements Credit {}

    record None(Why why) implements Credit {
        @Override
        public int points() {
            return 0;
        }
    }

    /** Why an action brought no points. */
    enum Why {
        NO_POINTS("This kind of action brings no points; badges see it all the same."),
        SAME_TODAY("The same was counted already that day."),
        DAY_FULL("That day's most for this kind of action was reached."),
        MONTH_FULL("That month's most for this kind of action was reached."),
        QUARTER_FULL("That quarter's most for this kind of action was reached."),
        TO_ONESELF("Sharing with oneself brings no points."),
        VOIDED("Its source took it back.");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason as the person reads it. */
        public String words() {
            return words;
        }
    }
}
