package laurel.local.stack.s3;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much XML as S3's answers need: elements and escaped text. */
final class Xml {
    private static final String NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]+|lt|gt|amp|quot|apos);");

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final String root;

    Xml(String root) {
        this.root = root;
        text.append('<').append(root).append(" xmlns=\"").append(NAMESPACE).append("\">");
    }

    Xml open(String name) {
        text.append('<').append(name).append('>');
        return this;
    }

    Xml close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    Xml element(String name, Object value) {
        open(name);
        text.append(value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;"));
        return close(name);
    }

    @Override
    public String toString() {
        return text + "</" + root + ">";
    }

    /** Text as it was before it was escaped. */
    static String unescape(String escaped) {
        Matcher matcher = ENTITY.matcher(escaped);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            String entity = matcher.group(1);
            String character =
                    switch (entity) {
                        case "lt" -> "<";
                        case "gt" -> ">";
                        case "amp" -> "&";
                        case "quot" -> "\"";
                        case "apos" -> "'";
                        default ->
                            Character.toString(
                                    entity.startsWith("#x")
                                            ? Integer.parseInt(entity.substring(2), 16)
                                            : Integer.parseInt(entity.substring(1)));
                    };
            matcher.appendReplacement(plain, Matcher.quoteReplacement(character));
        }
        return matcher.appendTail(plain).toString();
    }
}
