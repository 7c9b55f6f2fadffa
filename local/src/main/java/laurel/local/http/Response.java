package laurel.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered. */
public record Response(int status, Map<String, String> headers, byte[] body) {
    public Response {
        headers = Map.copyOf(headers);
    }

    /** A JSON answer. */
    public static Response json(int status, JsonNode body) {
        return of(status, "application/json", body.toString());
    }

    /** A page. */
    public static Response html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body);
    }

    /** Plain text. */
    public static Response text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body);
    }

    /** Any text of a type. */
    public static Response of(int status, String type, String body) {
        return new Response(status, Map.of("content-type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with one more header, or another value of it. Names are in lower case. */
    public Response with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Response(status, changed, body);
    }

    /** Sends it and ends the exchange. */
    public void send(HttpExchange exchange) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("content-length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, silent ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (!silent) {
                out.write(body);
            }
        }
    }
}
