package laurel.action;

import java.util.Comparator;

/** What identifies an action for ever: the source that reported it and the id the source gave it. */
public record ActionKey(String source, String id) implements Comparable<ActionKey> {
    private static final Comparator<ActionKey> ORDER =
            Comparator.comparing(ActionKey::source).thenComparing(ActionKey::id);

    /** One text for both parts, from which both can be read again whatever characters they hold. */
    public String text() {
        return source.length() + ":" + source + id;
    }

    /** Reads what {@link #text} wrote. */
    public static ActionKey parse(String text) {
        int colon = text.indexOf(':');
        int end = colon + 1 + Integer.parseInt(text.substring(0, colon));
        return new ActionKey(text.substring(colon + 1, end), text.substring(end));
    }

    @Override
    public int compareTo(ActionKey other) {
        return ORDER.compare(this, other);
    }
}
