package laurel.local.stack.http;

import java.io.IOException;
import java.net.BindException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The HTTP server of the AWS endpoint, on loopback only. What is for DynamoDB goes to DynamoDB Local's own handler in
 * the same server, so that it costs nothing extra; all else is read completely and answered by the dispatch.
 */
public final class AwsServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 64;

    private final Server server;
    private final ServerConnector connector;

    private AwsServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Takes the port; nothing is answered until {@link #answerWith}. */
    public static AwsServer bind(int port) throws BindException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("aws");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // S3 keys may hold anything, escaped.
        http.setUriCompliance(org.eclipse.jetty.http.UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(HOST);
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (BindException e) {
            throw e;
        } catch (IOException e) {
            BindException failed = new BindException(e.getMessage());
            failed.initCause(e);
            throw failed;
        }
        return new AwsServer(server, connector);
    }

    /** Starts to answer. */
    public void answerWith(Handler dynamoDb, Answers rest) throws Exception {
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback)
                    throws Exception {
                String target = request.getHeaders().get("x-amz-target");
                if (target != null && target.startsWith("DynamoDB")) {
                    return dynamoDb.handle(request, response, callback);
                }
                write(rest.answer(read(request)), request, response, callback);
                return true;
            }
        });
        dynamoDb.setServer(server);
        dynamoDb.start();
        server.start();
    }

    private static Request read(org.eclipse.jetty.server.Request request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        HttpFields fields = request.getHeaders();
        fields.forEach(field -> headers.merge(
                field.getName().toLowerCase(Locale.ROOT), List.of(field.getValue()), AwsServer::together));
        String query = request.getHttpURI().getQuery();
        byte[] body = Content.Source.asInputStream(request).readAllBytes();
        return new Request(
                request.getMethod(), request.getHttpURI().getPath(), query == null ? "" : query, headers, body);
    }

    private static List<String> together(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static void write(
            laurel.local.http.Response answer,
            org.eclipse.jetty.server.Request request,
            Response response,
            Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        boolean head = request.getMethod().equals("HEAD");
        if (!head && answer.status() != 204) {
            response.getHeaders().put("content-length", answer.body().length);
        }
        response.write(true, java.nio.ByteBuffer.wrap(head ? new byte[0] : answer.body()), callback);
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop the AWS endpoint: " + e.getMessage(), e);
        } finally {
            connector.close();
        }
    }
}
