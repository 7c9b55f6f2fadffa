package laurel.local.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import laurel.local.http.Answers;
import laurel.local.http.Html;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.mails.Album;
import laurel.local.mails.SampleMail;

/** {@code /mailbox/samples}: what e-mails there are, each with made-up data. */
final class SamplePages implements Answers {
    private static final String PATH = "/mailbox/samples";

    /** Its style, and nothing else: no script, no form, no picture, nothing from anywhere. */
    private static final String POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** Made when they are first asked for, so that no start waits for them. */
    private static final class Made {
        static final List<SampleMail> ALL = SampleMail.all(Locale.UK);
    }

    @Override
    public Response answer(Request request) {
        String rest = request.path().substring(PATH.length());
        if (rest.isEmpty() || rest.equals("/")) {
            return Response.html(200, list());
        }
        boolean contentOnly = rest.endsWith(".html");
        String id = rest.substring(1, contentOnly ? rest.length() - ".html".length() : rest.length());
        Optional<SampleMail> found =
                Made.ALL.stream().filter(each -> each.id().equals(id)).findFirst();
        return found.map(sample ->
                        contentOnly ? content(sample) : SecurityHeaders.framing(Response.html(200, one(sample))))
                .orElseGet(() -> Response.text(404, "There is no such sample. All of them: " + PATH));
    }

    private static Response content(SampleMail sample) {
        return SecurityHeaders.framed(Response.html(200, sample.mail().html()), POLICY);
    }

    private static String list() {
        StringBuilder body = new StringBuilder("<p><a href=\"/mailbox\">All e-mails</a></p>\n")
                .append("<h1>E-mails of every kind</h1>\n<p>With made-up data. <code>./run mails</code> writes them as")
                .append(" files and pictures.</p>\n<table>\n<caption>")
                .append(Made.ALL.size())
                .append(" samples</caption>\n<thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Sample</th>")
                .append("<th scope=\"col\">Subject</th><th scope=\"col\">Size</th></tr></thead>\n<tbody>\n");
        for (SampleMail each : Made.ALL) {
            body.append("<tr><td>%s</td><td><a href=\"%s/%s\">%3$s</a></td><td>%s</td><td>%d KB</td></tr>%n"
                    .formatted(
                            each.kind().id(),
                            PATH,
                            each.id(),
                            Html.escape(each.mail().subject()),
                            Album.kilobytes(each)));
        }
        return Html.page(
                "E-mails of every kind", body.append("</tbody>\n</table>").toString());
    }

    private static String one(SampleMail sample) {
        StringBuilder body = new StringBuilder("<p><a href=\"" + PATH + "\">E-mails of every kind</a></p>\n<h1>")
                .append(Html.escape(sample.mail().subject()))
                .append("</h1>\n<dl>\n");
        term(body, "Kind", sample.kind().id());
        term(body, "Size", Album.kilobytes(sample) + " KB");
        for (Map.Entry<String, String> header : sample.mail().headers().entrySet()) {
            term(body, header.getKey(), header.getValue());
        }
        return Html.page(
                sample.mail().subject(),
                body.append("</dl>\n<h2>As a page</h2>\n")
                        .append("<iframe sandbox title=\"The e-mail as a page\" src=\"")
                        .append(PATH + "/" + sample.id() + ".html")
                        .append("\"></iframe>\n<h2>As plain text</h2>\n<pre>")
                        .append(Html.escape(sample.mail().text()))
                        .append("</pre>\n")
                        .toString());
    }

    private static void term(StringBuilder body, String name, String value) {
        body.append("<dt>%s</dt><dd>%s</dd>%n".formatted(Html.escape(name), Html.escape(value)));
    }
}
