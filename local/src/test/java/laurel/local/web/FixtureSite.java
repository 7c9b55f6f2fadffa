package laurel.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page's files under its strict policy, with a provider that signs anyone in and answers that a test gives. */
final class FixtureSite implements AutoCloseable {
    private static final Path WEB = Path.of(System.getProperty("laurel.root"), "web");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private static final Pattern PARAMETER = Pattern.compile("([^&=]+)=([^&]*)");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<Pattern, Answer> patterns = new ConcurrentHashMap<>();
    private final Map<String, Queue<Answer>> turns = new ConcurrentHashMap<>();
    private final Map<String, String> trips = new ConcurrentHashMap<>();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean session = true;

    private record Answer(int status, String body) {}

    FixtureSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::file);
        server.createContext("/api/", this::api);
        server.createContext("/config.json", exchange -> send(exchange, 200, "json", config()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        with("/api/me/profile", "profile.json");
    }

    /** Where it listens. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Answers a path with a sample. */
    FixtureSite with(String path, String sample) {
        return with(path, 200, sample(sample));
    }

    /** Answers a path, or only a method of it (as {@code PUT /api/me/mail}), with a status and a body. */
    FixtureSite with(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
        return this;
    }

    /** Answers every method and path that a pattern matches, unless it has an answer of its own. */
    FixtureSite with(Pattern request, int status, String body) {
        patterns.put(request, new Answer(status, body));
        return this;
    }

    /** Answers a method of a path with one body after the other. */
    FixtureSite with(String request, List<String> bodies) {
        turns.put(
                request,
                new ConcurrentLinkedQueue<>(
                        bodies.stream().map(body -> new Answer(200, body)).toList()));
        return this;
    }

    /** The provider forgets who is signed in, so that it has to ask. */
    void endSession() {
        session = false;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What the last request to the API brought. */
    String lastSent() {
        return sent.getLast();
    }

    /** What the requests to the API brought, in their order. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    static String sample(String name) {
        try (InputStream stream = FixtureSite.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no sample " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String config() {
        return """
                {"issuer":"%1$s","clientId":"laurel","authorizeEndpoint":"%1$sauthorize","tokenEndpoint":"%1$stoken",
                "redirectUri":"%1$s","development":true}""".formatted(address());
    }

    private void api(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String path = exchange.getRequestURI().getPath();
        sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = answer(exchange.getRequestMethod() + " " + path, path);
        if (authorization == null || !authorization.startsWith("Bearer ey")) {
            send(exchange, 401, "json", "{\"message\":\"Unauthorized\"}");
        } else if (answer == null) {
            send(exchange, 404, "json", "{\"code\":\"not-found\",\"detail\":\"There is no such thing.\"}");
        } else {
            send(exchange, answer.status(), "json", answer.body());
        }
    }

    private @Nullable Answer answer(String request, String path) {
        Queue<Answer> inTurn = turns.get(request);
        if (inTurn != null && !inTurn.isEmpty()) {
            return inTurn.remove();
        }
        if (answers.containsKey(request)) {
            return answers.get(request);
        }
        return patterns.entrySet().stream()
                .filter(each -> each.getKey().matcher(request).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> answers.get(path));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = "code-" + trips.size();
        trips.put(code, asked.getOrDefault("nonce", ""));
        boolean refuse = !session && "none".equals(asked.get("prompt"));
        String answer = refuse ? "error=login_required" : "code=" + code;
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?" + answer + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        long now = Instant.now().getEpochSecond();
        String claims = "{\"iss\":\"%s\",\"aud\":\"laurel\",\"sub\":\"p1\",\"nonce\":\"%s\",\"iat\":%d,\"exp\":%d}"
                .formatted(address(), trips.get(asked.get("code")), now, now + 3600);
        String token = base64("{\"alg\":\"RS256\"}") + "." + base64(claims) + "." + base64("unsigned");
        send(
                exchange,
                200,
                "json",
                "{\"access_token\":\"%1$s\",\"id_token\":\"%1$s\",\"token_type\":\"Bearer\"}".formatted(token));
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file =
                WEB.resolve(path.equals("/") ? "index.html" : path.substring(1)).normalize();
        if (!file.startsWith(WEB) || !Files.isRegularFile(file)) {
            send(exchange, 404, "html", "");
            return;
        }
        String name = file.getFileName().toString();
        send(exchange, 200, name.substring(name.lastIndexOf('.') + 1), Files.readString(file));
    }

    private static void send(HttpExchange exchange, int status, String kind, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(kind, "application/json"));
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> parameters(String encoded) {
        Map<String, String> values = new ConcurrentHashMap<>();
        Matcher matcher = PARAMETER.matcher(encoded);
        while (matcher.find()) {
            values.put(matcher.group(1), URLDecoder.decode(matcher.group(2), StandardCharsets.UTF_8));
        }
        return values;
    }
}
