package laurel.local.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;

/**
 * Serves a folder as it is, and nothing outside it. As from CloudFront, text travels compressed to whoever takes it so, and what
 * a browser has already does not travel again.
 */
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

    /** What CloudFront compresses: not what is small, and not what is compressed already. */
    private static final Set<String> COMPRESSED = Set.of("html", "css", "js", "mjs", "json", "svg", "txt");

    private static final int SMALL = 1_000;

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
            return answer(request, name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response answer(Request request, String ending, byte[] bytes) throws IOException {
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        String tag = '"' + Integer.toHexString(Arrays.hashCode(bytes)) + '-' + bytes.length + '"';
        Map<String, String> headers =
                Map.of("content-type", type, "cache-control", "no-cache", "etag", tag, "vary", "accept-encoding");
        if (request.header("if-none-match").equals(Optional.of(tag))) {
            return new Response(304, headers, new byte[0]);
        }
        boolean compress = COMPRESSED.contains(ending)
                && bytes.length >= SMALL
                && request.header("accept-encoding").orElse("").contains("gzip");
        return compress
                ? new Response(200, headers, compressed(bytes)).with("content-encoding", "gzip")
                : new Response(200, headers, bytes);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(bytes);
        }
        return small.toByteArray();
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
