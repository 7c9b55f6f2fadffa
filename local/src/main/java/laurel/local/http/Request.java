package laurel.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request, read completely.
 *
 * @param path as it was sent, still percent-encoded
 * @param query as it was sent; empty if there was none
 * @param headers names in lower case
 */
public record Request(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
    /** Longer bodies than any page or command here sends. */
    public static final int LONGEST_BODY = 8 * 1024 * 1024;

    /** Reads an exchange; a body beyond all measure is cut, and fails where it is parsed. */
    public static Request read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                exchange.getRequestBody().readNBytes(LONGEST_BODY));
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(List::getFirst);
    }

    /** The parameters of the query. */
    public Form queryForm() {
        return Form.parse(query);
    }

    /** The parameters of a posted form. */
    public Form postedForm() {
        return Form.parse(text());
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
