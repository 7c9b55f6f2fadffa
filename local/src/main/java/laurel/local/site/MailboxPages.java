package laurel.local.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.local.http.Answers;
import laurel.local.http.Html;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.ses.Mail;
import laurel.local.ses.Mailbox;
import laurel.local.ses.Mime;

/** The mailbox: {@code /mailbox.json} for programs, {@code /mailbox} and a page for each mail for people. */
final class MailboxPages implements Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A mail brings its own style, and may neither run script nor send a form. */
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
                    + "style-src 'unsafe-inline'; img-src 'self' data: https:; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Response answer(Request request) {
        String path = request.path();
        if (path.equals("/mailbox.json")) {
            return Response.json(200, json());
        }
        if (path.equals("/mailbox") || path.equals("/mailbox/")) {
            return Response.html(200, list(mailbox.all().reversed()));
        }
        String id = path.substring("/mailbox/".length());
        if (id.endsWith(".eml")) {
            return mailbox.mail(id.substring(0, id.length() - 4))
                    .map(mail -> Response.of(200, "message/rfc822", Mime.of(mail)))
                    .orElseGet(MailboxPages::none);
        }
        boolean contentOnly = id.endsWith(".html");
        Optional<Mail> mail = mailbox.mail(contentOnly ? id.substring(0, id.length() - 5) : id);
        return mail.map(m -> contentOnly ? content(m) : SecurityHeaders.framing(Response.html(200, one(m))))
                .orElseGet(MailboxPages::none);
    }

    private static Response none() {
        return Response.text(404, "There is no such mail.");
    }

    private ArrayNode json() {
        ArrayNode all = JSON.createArrayNode();
        for (Mail mail : mailbox.all()) {
            all.add(((ObjectNode) JSON.valueToTree(mail)));
        }
        return all;
    }

    private static Response content(Mail mail) {
        return SecurityHeaders.framed(Response.html(200, mail.html()), MAIL_POLICY);
    }

    private static String list(List<Mail> mails) {
        StringBuilder body = new StringBuilder("<h1>Mailbox</h1>\n<p>Every e-mail that Laurel would have sent. "
                + "For programs: <a href=\"/mailbox.json\">mailbox.json</a>. "
                + "What e-mails there are: <a href=\"/mailbox/samples\">samples</a>.</p>\n");
        if (mails.isEmpty()) {
            return Html.page("Mailbox", body.append("<p>No e-mail so far.</p>").toString());
        }
        body.append("<table>\n<caption>")
                .append(mails.size() == 1 ? "1 e-mail" : mails.size() + " e-mails, newest first");
        body.append("</caption>\n<thead><tr><th scope=\"col\">Sent</th><th scope=\"col\">To</th>"
                + "<th scope=\"col\">Subject</th></tr></thead>\n<tbody>\n");
        for (Mail mail : mails) {
            body.append("<tr><td><time>%s</time></td><td>%s</td><td><a href=\"/mailbox/%s\">%s</a></td></tr>%n"
                    .formatted(mail.sent(), Html.escape(mail.to()), mail.id(), Html.escape(mail.subject())));
        }
        return Html.page("Mailbox", body.append("</tbody>\n</table>").toString());
    }

    private static String one(Mail mail) {
        StringBuilder body = new StringBuilder("<p><a href=\"/mailbox\">All e-mails</a> · <a href=\"/mailbox/")
                .append(mail.id())
                .append(".eml\">The message as it arrives</a></p>\n<h1>")
                .append(Html.escape(mail.subject()))
                .append("</h1>\n<dl>\n");
        term(body, "To", mail.to());
        term(body, "Sent", mail.sent());
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            term(body, header.getKey(), header.getValue());
        }
        body.append("</dl>\n");
        if (!mail.html().isEmpty()) {
            body.append("<h2>As a page</h2>\n<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" "
                    + "title=\"The e-mail as a page\" src=\"/mailbox/" + mail.id() + ".html\"></iframe>\n");
        }
        if (!mail.text().isEmpty()) {
            body.append("<h2>As plain text</h2>\n<pre>")
                    .append(Html.escape(mail.text()))
                    .append("</pre>\n");
        }
        return Html.page(mail.subject(), body.toString());
    }

    private static void term(StringBuilder body, String name, String value) {
        body.append("<dt>")
                .append(Html.escape(name))
                .append("</dt><dd>")
                .append(Html.escape(value))
                .append("</dd>\n");
    }
}
