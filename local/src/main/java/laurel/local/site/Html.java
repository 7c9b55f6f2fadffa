package laurel.local.site;

/** Writes the few pages that this machine has and AWS has not. */
final class Html {
    private Html() {}

    /** Text as text, wherever it stands in a page. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A page with a title, which is not escaped text but a constant of ours, and a body. */
    static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/development.css">
                </head>
                <body>
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(escape(title), body);
    }
}
