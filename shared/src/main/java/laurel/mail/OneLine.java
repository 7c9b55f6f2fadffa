package laurel.mail;

import java.util.regex.Pattern;

/** Makes a name from outside fit for one line of an e-mail, its subject among them. */
public final class OneLine {
    /** Marks that turn the direction of what follows them, or are not seen at all. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u00A0\\u2028\\u2029]+");
    private static final int LONGEST = 120;

    private OneLine() {}

    /** The text without line breaks, control characters and marks of direction, and not too long. */
    public static String of(String text) {
        String line = GAPS.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** A sentence of the same kind, however long. */
    public static String whole(String sentence) {
        return GAPS.matcher(UNSEEN.matcher(sentence).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
