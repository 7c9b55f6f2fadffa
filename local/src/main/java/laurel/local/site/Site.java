package laurel.local.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import laurel.local.http.Response;
import laurel.local.ses.Mailbox;
import laurel.local.stack.template.Template.Route;

/** The site on one machine: the static page, the API, the sign-in, the mailbox and what the commands ask for. */
public final class Site implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SiteServer server;

    private Site(SiteServer server) {
        this.server = server;
    }

    /**
     * What a site is made of.
     *
     * @param web the folder of the static page
     * @param data where the signing key is kept
     * @param status what {@code /status.json} answers, for the commands
     */
    public record Parts(
            Path web,
            Path data,
            Clock clock,
            List<Route> routes,
            Functions functions,
            Personas personas,
            Mailbox mailbox,
            Supplier<ObjectNode> status) {}

    /** Takes the port and answers from now on. */
    public static Site start(int port, Parts parts) throws IOException {
        SiteServer server = new SiteServer(port);
        String address = "http://localhost:" + server.port();
        SignIn signIn = new SignIn(address, SigningKey.in(parts.data()), parts.personas(), parts.clock());
        TokenCheck tokens = new TokenCheck(signIn.publicKeys(), signIn.issuer(), SignIn.CLIENT_ID, parts.clock());
        MailboxPages mailbox = new MailboxPages(parts.mailbox());
        String style = resource("development.css");
        ApiGateway api = new ApiGateway(parts.routes(), tokens, parts.functions(), parts.clock());
        server.at("/", new StaticFiles(parts.web()))
                .at("/api/", api)
                .at("/stop/", api)
                .at("/b/", api)
                .at("/sign-in/", signIn)
                .at("/mailbox", mailbox)
                .at("/mailbox/samples", new SamplePages())
                .at("/config.json", request -> Response.json(200, configuration(address, signIn, parts.clock())))
                .at("/status.json", request -> Response.json(200, parts.status().get()))
                .at("/development.css", request -> Response.of(200, "text/css; charset=utf-8", style))
                .start();
        return new Site(server);
    }

    /** The port that was taken. */
    public int port() {
        return server.port();
    }

    /** What the page has to know to sign somebody in. */
    private static ObjectNode configuration(String address, SignIn signIn, Clock clock) {
        return JSON.createObjectNode()
                .put("issuer", signIn.issuer())
                .put("clientId", SignIn.CLIENT_ID)
                .put("authorizeEndpoint", signIn.issuer() + "/authorize")
                .put("tokenEndpoint", signIn.issuer() + "/token")
                .put("redirectUri", address + "/")
                .put("development", true)
                .put("now", clock.instant().toString());
    }

    private static String resource(String name) {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
