package laurel.local.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a query or of a form, in their order; of a repeated one, the values joined by a comma. */
public record Form(Map<String, String> values) {
    /** Reads {@code a=b&c=d}. A part that is no valid encoding is taken as it stands. */
    public static Form parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                values.merge(name, equals < 0 ? "" : decode(pair.substring(equals + 1)), (a, b) -> a + "," + b);
            }
        }
        return new Form(values);
    }

    /** The value of a parameter that is there and not empty. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isEmpty());
    }

    /** The same parameters with one set. */
    public Form with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Form(changed);
    }

    /** As it is sent. */
    public String encoded() {
        return values.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
