package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends what the contract allows and what it does not, as everybody, and looks whether the answers keep to it: so none is a
 * 500. The seed is printed with what is found; {@code -Dlaurel.fuzz.seed} sends the same again, and {@code
 * -Dlaurel.fuzz.requests} how many are sent.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("laurel.fuzz.requests", 400);
    private static final long SEED = Long.getLong("laurel.fuzz.seed", System.nanoTime());
    private static final List<String> PEOPLE = List.of(
            "lin@council.example",
            "lin@council.example",
            "lin@council.example",
            "chris@council.example",
            "sam@council.example",
            "stella@council.example",
            "lee@council.example",
            "first@council.example",
            "eve@elsewhere.example");

    private final Contract contract = Contract.read();
    private final Random random = new Random(SEED);
    private final Invented invented = new Invented(contract.document(), random);

    private record Sent(String route, String who, String path, String body) {
        @Override
        public String toString() {
            return "%s as %s: %s %s".formatted(route, who, path, body.length() > 400 ? body.substring(0, 400) : body);
        }
    }

    @Test
    void whateverIsSentTheAnswerIsOneOfTheContract(@TempDir Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (ApiSite site = new ApiSite(folder).live()) {
            List<String> routes = new ArrayList<>(contract.operations().keySet());
            for (int i = 0; i < REQUESTS; i++) {
                Sent sent = next(routes.get(i % routes.size()));
                HttpResponse<String> answer =
                        site.send(method(sent.route()), sent.path(), site.token(sent.who()), sent.body());
                if (answer.statusCode() < 300
                        && answer.headers()
                                .firstValue("content-type")
                                .orElse("")
                                .contains("json")) {
                    invented.learn(Contract.JSON.readTree(answer.body()));
                }
                List<String> wrong = contract.wrongInAnswer(
                        sent.route(),
                        answer.statusCode(),
                        answer.headers().firstValue("content-type").orElse(""),
                        answer.body());
                if (!wrong.isEmpty() || answer.body().contains(ApiSite.ELSEWHERE)) {
                    found.putIfAbsent(sent.route() + " " + answer.statusCode(), sent + "\n  " + wrong);
                }
            }
            assertThat(found.values())
                    .as("%d requests of -Dlaurel.fuzz.seed=%d", REQUESTS, SEED)
                    .isEmpty();
        }
    }

    private Sent next(String route) {
        String body = contract.sent(route)
                .map(schema ->
                        body(invented.body(schema, contract.example(route)).toString()))
                .orElseGet(() -> contract.takesBytes(route) ? invented.file() : "");
        return new Sent(route, invented.one(PEOPLE), path(route), body);
    }

    private String body(String body) {
        return switch (random.nextInt(25)) {
            case 0 -> body.substring(0, body.length() / 2);
            case 1 -> "";
            default -> body;
        };
    }

    private String path(String route) {
        String path = route.substring(route.indexOf(' ') + 1);
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : contract.parameters(route)) {
            String name = parameter.path("name").asText();
            String value = encoded(invented.parameter(name));
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value);
            } else if (random.nextInt(5) > 0) {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
