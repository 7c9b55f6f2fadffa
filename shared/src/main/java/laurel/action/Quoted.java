package laurel.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** What somebody sent, cut short and made harmless, so that a message may repeat it. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(JsonNode value) {
        return harmless(value.toString());
    }

    static String of(String text) {
        return of(TextNode.valueOf(text));
    }

    /** The name of a field, without quotation marks where it is a plain word. */
    static String name(String name) {
        return name.matches("[A-Za-z0-9_-]{1,64}") ? name : of(name);
    }

    private static String harmless(String json) {
        StringBuilder out = new StringBuilder();
        json.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || unusual(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return json.codePointCount(0, json.length()) > LONGEST ? out + "…" : out.toString();
    }

    private static boolean unusual(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
