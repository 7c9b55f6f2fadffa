package laurel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import laurel.local.command.Main;

/** All of Laurel with its made-up council, as {@code ./run --demo} starts it, in a process of its own. */
final class DemoSite implements AutoCloseable {
    private static final String READY = "Ctrl-C stops it";

    private final Path data = Files.createTempDirectory("laurel-bench-page");
    private final int port = free();
    private final Process process;

    private DemoSite() throws IOException {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlaurel.root=" + Build.ROOT.toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--demo",
                        "--port=" + port,
                        "--aws-port=" + free(),
                        "--data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    /** Starts it and waits until it is ready, which takes about a minute. */
    static DemoSite start() throws IOException {
        DemoSite site = new DemoSite();
        BufferedReader said = site.process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains(READY)) {
                // It would stop once nobody reads what it has to say.
                Thread.ofVirtual().name("demo").start(() -> said.lines().forEach(more -> {}));
                return site;
            }
        }
        site.close();
        throw new IOException("The local stack ended before it was ready:\n" + all);
    }

    /** Where its page is. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
