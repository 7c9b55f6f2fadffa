package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A file to save, that an API answers with. A large one travels compressed, since a function may answer with 6 MB at most; and
 * it is never shown in the place of the site's own pages.
 */
public record FileAnswer(String name, String type, String content) {
    private static final int LARGE = 1_000_000;

    JsonNode json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", 200);
        ObjectNode headers = answer.putObject("headers")
                .put("content-type", type + "; charset=utf-8")
                .put("content-disposition", "attachment; filename=\"" + name + "\"")
                .put("content-security-policy", "default-src 'none'; sandbox")
                .put("cache-control", "no-store")
                .put("x-content-type-options", "nosniff");
        if (content.length() < LARGE) {
            return answer.put("body", content);
        }
        headers.put("content-encoding", "gzip");
        return answer.put("isBase64Encoded", true).put("body", compressed());
    }

    private String compressed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
