package laurel.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant who wrote a name that there is not. */
final class Nearest {
    private static final int CLOSE = 4;

    private Nearest() {}

    /** ", such as NAME" for the name that is nearest to a text; nothing if none is near. */
    static String to(String text, Collection<String> names) {
        return of(text, names).map(name -> ", such as " + name).orElse("");
    }

    /** The name that is nearest to a text, if one is near: at most every third letter is another. */
    static Optional<String> of(String text, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(text, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(text, name) <= Math.min(CLOSE, (text.length() + 1) / 3));
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
