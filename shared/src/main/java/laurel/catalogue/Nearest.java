package laurel.catalogue;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what somebody meant who wrote a name that there is not. */
final class Nearest {
    private static final int CLOSE = 4;

    private Nearest() {}

    /** ", such as NAME" for the name that is nearest to a text; nothing if none is near. */
    static String to(String text, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(text, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(text, name) <= CLOSE)
                .map(name -> ", such as " + name)
                .orElse("");
    }

    /** How many letters have to be changed, added or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
