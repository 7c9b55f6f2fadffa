package laurel.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of its own, that knows nothing of any other and asks nothing of the network by itself. Not safe for threads. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENS = "DevTools listening on ";
    private static final int SECONDS_TO_END = 10;

    private final Path folder;
    private final Process process;
    private final DevTools tools;
    private final List<JsonNode> heard = new ArrayList<>();

    /** Starts one, from {@link #installed}. */
    public Browser(Path program) throws IOException {
        folder = Files.createTempDirectory("laurel-browser");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "--no-sandbox",
                "--hide-scrollbars",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "about:blank"));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        tools = new DevTools(address(process.errorReader(StandardCharsets.UTF_8)), heard::add);
    }

    /** The browser that the tests use too, if it is on the path. */
    public static Optional<Path> installed() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin")
                        .split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI address(BufferedReader errors) throws IOException {
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.startsWith(LISTENS)) {
                // It would stop once nobody reads what it has to say.
                Thread.ofVirtual().name("browser").start(() -> errors.lines().forEach(said -> {}));
                return URI.create(line.substring(LISTENS.length()).strip());
            }
        }
        throw new IOException(
                "Chromium ended before it could be spoken to. Start it by hand to see why: chromium --headless");
    }

    /** A page that has seen nothing yet: no cookie, and nothing that was kept of an earlier one. */
    public Page page() {
        String context = tools.order("Target.createBrowserContext", parameters(), null)
                .path("browserContextId")
                .asText();
        String target = tools.order(
                        "Target.createTarget",
                        parameters().put("url", "about:blank").put("browserContextId", context),
                        null)
                .path("targetId")
                .asText();
        String session = tools.order(
                        "Target.attachToTarget",
                        parameters().put("targetId", target).put("flatten", true),
                        null)
                .path("sessionId")
                .asText();
        heard.clear();
        return new Page(context, session);
    }

    /** Parameters of an order, to be filled. */
    public static ObjectNode parameters() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** One page of the browser. */
    public final class Page implements AutoCloseable {
        private final String context;
        private final String session;

        private Page(String context, String session) {
            this.context = context;
            this.session = session;
        }

        /** Has something done, and answers what came of it. */
        public JsonNode order(String method, ObjectNode parameters) {
            return tools.order(method, parameters, session);
        }

        /** What an expression is on the page; a promise is waited for. */
        public JsonNode evaluate(String expression) {
            JsonNode answer = order(
                    "Runtime.evaluate",
                    parameters()
                            .put("expression", expression)
                            .put("returnByValue", true)
                            .put("awaitPromise", true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException("The page could not say " + expression + ": " + answer);
            }
            return answer.path("result").path("value");
        }

        /** The events of a kind that came since the page was opened. */
        public List<JsonNode> events(String method) {
            return heard.stream()
                    .filter(event -> event.path("method").asText().equals(method)
                            && event.path("sessionId").asText().equals(session))
                    .map(event -> event.path("params"))
                    .toList();
        }

        @Override
        public void close() {
            tools.order("Target.disposeBrowserContext", parameters().put("browserContextId", context), null);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            tools.order("Browser.close", parameters(), null);
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            tools.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
