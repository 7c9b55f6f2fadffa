package laurel.imports.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes names comparable that are written in different ways. */
public final class Names {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof");

    private static final int LONGEST_WORD = 40;

    private Names() {}

    /**
     * The words of a name in one order: without titles, accents, capitals, what stands in brackets and punctuation.
     * {@code "OKAFOR, Sam (Adults)"} and {@code "Sam Okafor"} are the same. Empty if there is no letter in it.
     */
    public static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\([^)]*\\)|\\[[^]]*]", " ")
                .replaceAll("\\p{M}+|['’‘`´.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** How alike two normal names are, from 0 to 1: the words that both have, near spellings counted half. */
    static double likeness(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        double shared = 0;
        for (String word : words) {
            double best = 0;
            for (String another : others) {
                best = Math.max(best, alike(word, another));
            }
            shared += best;
        }
        return shared / Math.max(words.length, others.length);
    }

    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (Math.max(one.length(), other.length()) > LONGEST_WORD) {
            return 0;
        }
        boolean shortened =
                Math.min(one.length(), other.length()) >= 3 && (one.startsWith(other) || other.startsWith(one));
        return shortened || (one.length() >= 4 && other.length() >= 4 && distance(one, other) <= 1 + one.length() / 8)
                ? 0.6
                : 0;
    }

    /** How many letters have to be put, left out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
