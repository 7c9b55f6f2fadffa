package laurel.local.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;

/** Serves a folder as it is, and nothing outside it. */
final class StaticFiles implements Answers {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final Path folder;

    StaticFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Response answer(Request request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Response.text(405, "Only GET is possible here.").with("allow", "GET, HEAD");
        }
        Path file = file(request.path());
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Response.text(404, "There is no such page.");
        }
        try {
            String name = file.toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new Response(
                    200, Map.of("content-type", type, "cache-control", "no-cache"), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String path) {
        try {
            String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            Path file = folder.resolve(decoded.substring(1)).normalize();
            return Files.isDirectory(file) ? file.resolve("index.html") : file;
        } catch (IllegalArgumentException noPath) {
            return folder.getRoot();
        }
    }
}
