package laurel.local.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server of the site, on loopback alone. A request goes to the answers with the longest path that it begins
 * with. Requests for another host name are refused, so that no page elsewhere can reach in through a name of its own.
 */
final class SiteServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteServer.class);
    private static final Pattern OUR_NAMES = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answers> answers = new LinkedHashMap<>();

    /** Takes the port, or says why it can't; answers from {@link #start} on. Port 0 takes any. */
    SiteServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
    }

    int port() {
        return server.getAddress().getPort();
    }

    SiteServer at(String path, Answers who) {
        answers.put(path, who);
        return this;
    }

    void start() {
        answers.forEach((path, who) -> server.createContext(path, exchange -> serve(exchange, who)));
        server.start();
    }

    private static void serve(HttpExchange exchange, Answers who) throws IOException {
        try (exchange) {
            SecurityHeaders.on(answer(Request.read(exchange), who)).send(exchange);
        }
    }

    private static Response answer(Request request, Answers who) {
        if (!OUR_NAMES.matcher(request.header("host").orElse("")).matches()) {
            return Response.text(421, "This site answers to localhost only.");
        }
        try {
            return who.answer(request);
        } catch (RuntimeException failed) {
            LOG.error("{} failed", request.method(), failed);
            return Response.text(500, "Something went wrong here. The log says what.");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
