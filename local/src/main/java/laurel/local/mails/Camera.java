package laurel.local.mails;

import static laurel.local.mails.DevTools.parameters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Takes pictures of pages with the system's Chromium, without a window and asking nothing of the network. */
public final class Camera implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENS = "DevTools listening on ";
    private static final int SECONDS_TO_END = 10;
    private static final int LOWEST = 400;

    private final Path folder;
    private final Process browser;
    private final DevTools tools;
    private final String session;
    private final String frame;

    /** A camera with a browser, from {@link #browser}. */
    public Camera(Path program) throws IOException {
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
        browser = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        tools = new DevTools(address(browser.errorReader(StandardCharsets.UTF_8)));
        String page = tools.order("Target.createTarget", parameters().put("url", "about:blank"), null)
                .path("targetId")
                .asText();
        session = tools.order(
                        "Target.attachToTarget",
                        parameters().put("targetId", page).put("flatten", true),
                        null)
                .path("sessionId")
                .asText();
        frame = tools.order("Page.getFrameTree", parameters(), session)
                .path("frameTree")
                .path("frame")
                .path("id")
                .asText();
    }

    /** The browser that the tests use too, if it is on the path. */
    public static Optional<Path> browser() {
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

    /** A picture of a whole page, as PNG. */
    public byte[] picture(String html, int width, boolean dark) {
        ObjectNode media = parameters();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        tools.order("Emulation.setEmulatedMedia", media, session);
        size(width, LOWEST);
        tools.order(
                "Page.setDocumentContent", parameters().put("frameId", frame).put("html", html), session);
        int height = tools.order("Page.getLayoutMetrics", parameters(), session)
                .path("cssContentSize")
                .path("height")
                .asInt(LOWEST);
        size(width, height);
        return Base64.getDecoder()
                .decode(tools.order("Page.captureScreenshot", parameters().put("format", "png"), session)
                        .path("data")
                        .asText());
    }

    private void size(int width, int height) {
        tools.order(
                "Emulation.setDeviceMetricsOverride",
                parameters()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false),
                session);
    }

    @Override
    public void close() throws IOException {
        try {
            tools.order("Browser.close", parameters(), null);
            if (!browser.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                browser.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            browser.destroyForcibly();
            tools.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
