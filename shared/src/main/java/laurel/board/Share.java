package laurel.board;

/** How many of a team's people are active: of a small team only in words, so that nobody can be worked out from it. */
public sealed interface Share {
    /** Exactly, from 0 to 1. */
    record Exact(double share) implements Share {}

    /** Roughly. */
    record Roughly(String words) implements Share {}

    /** {@code active} of {@code people}, told as exactly as so many people allow. */
    static Share of(int active, int people) {
        double share = (double) active / people;
        return people < Limits.EXACT_FROM ? new Roughly(words(share)) : new Exact(Math.round(share * 100) / 100.0);
    }

    private static String words(double share) {
        if (share < 0.18) {
            return "few";
        }
        if (share < 0.29) {
            return "about a quarter";
        }
        if (share < 0.42) {
            return "about a third";
        }
        if (share < 0.58) {
            return "about half";
        }
        if (share < 0.71) {
            return "about two thirds";
        }
        return share < 0.88 ? "about three quarters" : "nearly everyone";
    }
}
