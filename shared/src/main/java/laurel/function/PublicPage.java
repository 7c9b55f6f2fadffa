package laurel.function;

/** The frame of pages for people who need not be signed in. It has no menu and no script. */
public final class PublicPage {
    private PublicPage() {}

    /** A page of the site's look. The heading and the content are markup, in which {@link #text} puts what is not. */
    public static PageAnswer of(int status, String heading, String content) {
        return new PageAnswer(status, """
                <!doctype html>
                <html lang="en-GB" class="govuk-template">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <meta name="referrer" content="no-referrer">
                  <meta name="robots" content="noindex, nofollow">
                  <title>%1$s – Laurel</title>
                  <link rel="icon" href="/laurel.svg" type="image/svg+xml">
                  <link rel="stylesheet" href="/vendor/govuk-frontend/govuk-frontend.css">
                  <link rel="stylesheet" href="/laurel.css">
                  <link rel="stylesheet" href="/theme.css">
                </head>
                <body class="govuk-template__body">
                  <header class="top">
                    <div class="govuk-width-container bar">
                      <p class="brand"><img src="/laurel.svg" alt="" width="36" height="36"> Laurel</p>
                    </div>
                  </header>
                  <div class="govuk-width-container">
                    <main class="govuk-main-wrapper">
                <h1 class="govuk-heading-l">%1$s</h1>
                %2$s
                    </main>
                  </div>
                </body>
                </html>
                """.formatted(heading, content));
    }

    /** Text from elsewhere, so that it stays text in markup and in the values of attributes. */
    public static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
