package laurel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * An export as a page that reads by itself, with no script, no style and nothing to load. All that it says is text: whatever
 * a source reported is shown, and never taken for markup.
 */
public final class ExportPage {
    private final StringBuilder html = new StringBuilder();

    private ExportPage() {}

    /** The page of an export. */
    public static String of(Export export) {
        ExportPage page = new ExportPage();
        page.head(export);
        export.parts().forEach(page::part);
        return page.html.append("</main></body></html>\n").toString();
    }

    private void head(Export export) {
        html.append("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>What is held about you</title></head><body><main>");
        tag("h1", "What is held about you");
        tag(
                "p",
                "Everything that Laurel holds about " + export.whose().name() + ", whose id is "
                        + export.whose().id() + ", at " + export.at() + ".");
        tag("p", ViewHeld.NEVER);
    }

    private void part(Export.Part part) {
        Holding.About about = part.about();
        tag("h2", about.name());
        html.append("<dl>");
        Map<String, String> words = new LinkedHashMap<>();
        words.put("What", about.what());
        words.put("From", about.from());
        words.put("Why", about.why());
        words.put("Who can see it", about.seenBy());
        words.put("Kept", about.kept());
        words.forEach((name, text) -> {
            tag("dt", name);
            tag("dd", text);
        });
        html.append("</dl>");
        if (part.data().isEmpty()) {
            tag("p", "Nothing.");
        } else {
            value(part.data());
        }
    }

    private void value(JsonNode value) {
        if (value.isArray() && isTable(value)) {
            table(value);
        } else if (value.isArray()) {
            html.append("<ul>");
            value.forEach(one -> {
                html.append("<li>");
                value(one);
                html.append("</li>");
            });
            html.append("</ul>");
        } else if (value.isObject()) {
            html.append("<dl>");
            value.properties().forEach(field -> {
                tag("dt", field.getKey());
                html.append("<dd>");
                value(field.getValue());
                html.append("</dd>");
            });
            html.append("</dl>");
        } else {
            html.append(escaped(value.asText()));
        }
    }

    private static boolean isTable(JsonNode rows) {
        for (JsonNode row : rows) {
            if (!row.isObject()) {
                return false;
            }
        }
        return !rows.isEmpty();
    }

    private void table(JsonNode rows) {
        TreeSet<String> columns = new TreeSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        html.append("<table><thead><tr>");
        columns.forEach(column -> {
            html.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        });
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr>");
            columns.forEach(column -> {
                html.append("<td>");
                value(row.path(column));
                html.append("</td>");
            });
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
