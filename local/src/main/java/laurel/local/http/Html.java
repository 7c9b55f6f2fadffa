package laurel.local.http;

/** Writes the few pages that this machine has and AWS has not. */
public final class Html {
    private Html() {}

    /** Text as text, wherever it stands in a page. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A page with a title, which is not escaped text but a constant of ours, and a body. */
    public static String page(String title, String body) {
        return page(title, "<link rel=\"stylesheet\" href=\"/development.css\">", body);
    }

    /** The same with a style of its own in its head. */
    public static String page(String title, String style, String body) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s
                </head>
                <body>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(escape(title), style, body);
    }
}
