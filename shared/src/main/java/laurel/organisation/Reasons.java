package laurel.organisation;

import org.jspecify.annotations.Nullable;

/** Reads the reason that somebody gives for what they do in running the scheme. It is kept in the audit, and never in an event. */
public final class Reasons {
    private static final int LONGEST = 500;

    /** What to send if there is none. */
    public static final String MISSING = "reason: say why, in 1 to " + LONGEST + " characters.";

    private Reasons() {}

    /** The reason without the space around it, or null if there is none or too much of one. */
    public static @Nullable String read(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        return reason.isEmpty() || reason.length() > LONGEST ? null : reason;
    }
}
