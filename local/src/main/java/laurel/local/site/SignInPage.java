package laurel.local.site;

import java.util.List;
import laurel.local.http.Html;
import laurel.local.http.Response;

/** The page on which a developer chooses whom to be. */
final class SignInPage {
    private SignInPage() {}

    static Response of(List<Persona> personas, String query) {
        return page("", personas, query);
    }

    static Response nobody(String who, List<Persona> personas, String query) {
        String message =
                "<p role=\"alert\">Nobody in the people file has the id or the address “" + Html.escape(who) + "”.</p>";
        return page(message, personas, query);
    }

    private static Response page(String message, List<Persona> personas, String query) {
        StringBuilder body = new StringBuilder("<h1>Development sign-in</h1>\n").append(message);
        body.append("<p>This stands in for your organisation’s sign-in. Be anybody; there is no password.</p>\n");
        if (personas.isEmpty()) {
            body.append(
                    "<p>There is nobody yet. Import a people file first, or start with <code>./run --demo</code>.</p>\n");
        }
        String action = "<form method=\"post\" action=\"authorize?" + Html.escape(query) + "\">\n";
        if (!personas.isEmpty()) {
            body.append(action).append("<ul class=\"people\">\n");
            for (Persona persona : personas) {
                body.append("<li><button name=\"username\" value=\"")
                        .append(Html.escape(persona.id()))
                        .append("\">")
                        .append(Html.escape(persona.name()))
                        .append("</button> <span>")
                        .append(Html.escape(persona.role().replace('-', ' ') + ", " + persona.team()))
                        .append("</span></li>\n");
            }
            body.append("</ul>\n</form>\n");
        }
        body.append(action).append("""
                        <p><label for="username">Somebody else: id or e-mail address</label>
                        <input id="username" name="username" autocomplete="off" required>
                        <button>Sign in</button></p>
                        </form>
                        """);
        return Response.html(200, Html.page("Development sign-in", body.toString()));
    }
}
