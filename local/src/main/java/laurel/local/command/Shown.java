package laurel.local.command;

import java.util.regex.Pattern;

/** What others wrote, as it is shown on a terminal: on one line, and commanding nothing. */
final class Shown {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Shown() {}

    static String line(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}
