package laurel.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** The part of Lambda that a runtime talks to: hands out one event and takes the answer. */
final class RuntimeApi implements AutoCloseable {
    private final HttpServer server;
    private final byte[] event;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    RuntimeApi(String event) throws IOException {
        this.event = event.getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Completes with what the function answered first, or exceptionally with the error it reported. */
    CompletableFuture<String> answer() {
        return answer;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/invocation/next")) {
            next(exchange);
        } else {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.endsWith("/response")) {
                answer.complete(body);
            } else {
                answer.completeExceptionally(new IllegalStateException(body));
            }
            exchange.sendResponseHeaders(202, -1);
        }
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        if (answer.isDone()) {
            waitUntilClosed();
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.add("Lambda-Runtime-Aws-Request-Id", "00000000-0000-0000-0000-000000000001");
        headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:123456789012:function:bench");
        headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 30_000));
        headers.add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    private void waitUntilClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
