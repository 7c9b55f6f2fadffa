package laurel.log;

import java.util.Locale;

/** Lines of JSON for the log. They hold ids and kinds alone, since messages may hold names. */
public final class ErrorLog {
    private ErrorLog() {}

    /** Logs that something failed, and of the reason only its kind. */
    public static void failed(String item, Throwable why) {
        System.err.println(String.format(
                Locale.ROOT,
                "{\"level\":\"error\",\"item\":\"%s\",\"why\":\"%s\"}",
                item.replaceAll("[^\\w:./|-]", "?"),
                why.getClass().getName()));
    }
}
