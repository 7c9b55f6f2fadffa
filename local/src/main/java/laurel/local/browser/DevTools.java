package laurel.local.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives a browser orders by the Chrome DevTools Protocol, one after another. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder fragments = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final Consumer<JsonNode> events;
    private int last;

    /** Speaks to the browser there. What happens by itself is told while an answer is waited for. */
    DevTools(URI address, Consumer<JsonNode> events) {
        this.events = events;
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** Has something done in a session, or by the browser itself if there is none, and answers what came of it. */
    JsonNode order(String method, ObjectNode parameters, @Nullable String session) {
        ObjectNode order = JSON.createObjectNode().put("id", ++last).put("method", method);
        order.set("params", parameters);
        if (session != null) {
            order.put("sessionId", session);
        }
        socket.sendText(order.toString(), true).join();
        try {
            return answer(last, method);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the browser was at " + method, e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The browser's answer to " + method + " is no JSON", e);
        }
    }

    private JsonNode answer(int id, String method) throws InterruptedException, JsonProcessingException {
        while (true) {
            String message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("The browser did not answer to " + method);
            }
            JsonNode answer = JSON.readTree(message);
            if (answer.has("error")) {
                throw new IllegalStateException("The browser refused " + method + ": " + answer.path("error"));
            }
            if (answer.path("id").asInt(0) == id) {
                return answer.path("result");
            }
            events.accept(answer);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
        fragments.append(data);
        if (complete) {
            heard.add(fragments.toString());
            fragments.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
