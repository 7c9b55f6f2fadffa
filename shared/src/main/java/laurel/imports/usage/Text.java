package laurel.imports.usage;

import java.util.regex.Pattern;

/** Cells as they may be shown and kept. */
final class Text {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\s\\u00a0]+");

    private Text() {}

    /** A cell as one line without controls and invisible characters, shortened if it is longer. */
    static String line(String cell, int longest) {
        String plain = UNSEEN.matcher(cell).replaceAll(" ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }

    /** A cell as a report quotes it. */
    static String quoted(String cell) {
        return '"' + line(cell, 60) + '"';
    }
}
